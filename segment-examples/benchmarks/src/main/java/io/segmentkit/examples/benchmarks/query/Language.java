package io.segmentkit.examples.benchmarks.query;

import java.util.List;

/**
 * Something that conditions on contacts can be told in, at run time. Days are counted back from today, which is in.
 *
 * @param <C> a condition
 */
public interface Language<C> {
    /** The city is this one. */
    C cityIs(String city);

    /** The country is one of these. */
    C countryIn(List<String> countries);

    /** The lead score is greater. */
    C leadScoreAbove(int score);

    /** There is an e-mail address. */
    C hasEmail();

    /** The birthday, the year ignored, is one of the next days after today. */
    C birthdayInNextDays(int days);

    /** The contact has signed up in the last days. */
    C signedUpInLastDays(int days);

    /** The contact has the tag. */
    C tag(String tag);

    /** The contact has one of the tags. */
    C anyTag(List<String> tags);

    /** At least so many page views of the last days were of an address that starts so. */
    C pageViews(String urlStart, int lastDays, int atLeast);

    /** There are at least so many activities of the type in the last days. */
    C activities(String type, int lastDays, int atLeast);

    /** There is no activity of the type. */
    C never(String type);

    /** The purchases of the last days come to at least so much. */
    C spent(int lastDays, int atLeast);

    /** All hold. */
    C allOf(List<C> conditions);

    /** One holds. */
    C anyOf(List<C> conditions);

    /** It does not hold. */
    C not(C condition);
}
