package io.segmentkit.examples.benchmarks.contender;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.examples.benchmarks.data.Activity;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.Today;
import io.segmentkit.examples.benchmarks.query.Language;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.time.AsOf;
import java.time.ZoneOffset;
import java.util.List;

/** SegmentKit's criteria, and how they read contacts. */
public final class CriterionLanguage implements Language<Criterion> {
    /** Noon of today. */
    public static final AsOf AS_OF = AsOf.at(Today.NOON, ZoneOffset.UTC);

    private static final TextAttribute CITY = Criteria.text("city");
    private static final TextAttribute COUNTRY = Criteria.text("country");
    private static final NumberAttribute LEAD_SCORE = Criteria.integer("leadScore");
    private static final DateAttribute BIRTHDAY = Criteria.date("birthday");
    private static final TimestampAttribute SIGNUP = Criteria.timestamp("signup");
    private static final TextAttribute EMAIL = Criteria.text("email");
    private static final TextAttribute URL = Criteria.text("url");
    private static final NumberAttribute AMOUNT = Criteria.number("amount");

    /** How contacts are read. */
    public static final ProfileMapping<Contact> CONTACTS = ProfileMapping.of(Contact.class)
            .id(Contact::id)
            .bind(CITY, Contact::city)
            .bind(COUNTRY, Contact::country)
            .bind(LEAD_SCORE, Contact::leadScore)
            .bind(BIRTHDAY, Contact::birthday)
            .bind(SIGNUP, Contact::signup)
            .bind(EMAIL, Contact::email)
            .tags(Contact::tags)
            .activities(
                    Contact::activities,
                    a -> a.type(Activity::type)
                            .at(Activity::at)
                            .bind(URL, Activity::url)
                            .bind(AMOUNT, Activity::amount))
            .build();

    @Override
    public Criterion cityIs(String city) {
        return CITY.is(city);
    }

    @Override
    public Criterion countryIn(List<String> countries) {
        return COUNTRY.oneOf(countries.toArray(String[]::new));
    }

    @Override
    public Criterion leadScoreAbove(int score) {
        return LEAD_SCORE.greaterThan(score);
    }

    @Override
    public Criterion hasEmail() {
        return EMAIL.isPresent();
    }

    @Override
    public Criterion birthdayInNextDays(int days) {
        return BIRTHDAY.in(nextDays(days).ignoringYear());
    }

    @Override
    public Criterion signedUpInLastDays(int days) {
        return SIGNUP.in(lastDays(days));
    }

    @Override
    public Criterion tag(String tag) {
        return Criteria.tag(tag);
    }

    @Override
    public Criterion anyTag(List<String> some) {
        return tags().hasAny(some.toArray(String[]::new));
    }

    @Override
    public Criterion pageViews(String urlStart, int days, int atLeast) {
        return activity("page_view")
                .where(URL.startsWith(urlStart))
                .in(lastDays(days))
                .atLeast(atLeast);
    }

    @Override
    public Criterion activities(String type, int days, int atLeast) {
        return activity(type).in(lastDays(days)).atLeast(atLeast);
    }

    @Override
    public Criterion never(String type) {
        return activity(type).never();
    }

    @Override
    public Criterion spent(int days, int atLeast) {
        return activity("purchase").in(lastDays(days)).sum(AMOUNT).atLeast(atLeast);
    }

    @Override
    public Criterion allOf(List<Criterion> conditions) {
        return Criteria.allOf(conditions);
    }

    @Override
    public Criterion anyOf(List<Criterion> conditions) {
        return Criteria.anyOf(conditions);
    }

    @Override
    public Criterion not(Criterion condition) {
        return Criteria.not(condition);
    }
}
