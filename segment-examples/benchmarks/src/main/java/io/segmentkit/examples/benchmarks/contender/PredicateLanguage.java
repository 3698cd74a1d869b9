package io.segmentkit.examples.benchmarks.contender;

import io.segmentkit.examples.benchmarks.data.Activity;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.Today;
import io.segmentkit.examples.benchmarks.query.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A plain tree of predicates: what a host writes in an afternoon when queries come at run time. */
final class PredicateLanguage implements Language<Predicate<Contact>> {
    private static <T, V> Predicate<T> is(Function<T, V> read, V expected) {
        return subject -> expected.equals(read.apply(subject));
    }

    private static <T> Predicate<T> since(Function<T, Instant> read, Instant start) {
        return subject -> !read.apply(subject).isBefore(start);
    }

    private static Predicate<Activity> activity(String type, int lastDays) {
        return is(Activity::type, type).and(since(Activity::at, HandWritten.startOfDaysAgo(lastDays)));
    }

    private static Predicate<Contact> count(Predicate<Activity> matching, int atLeast) {
        return contact -> {
            int count = 0;
            for (Activity activity : contact.activities()) {
                if (matching.test(activity)) {
                    count++;
                    if (count == atLeast) {
                        return true;
                    }
                }
            }
            return false;
        };
    }

    @Override
    public Predicate<Contact> cityIs(String city) {
        return is(Contact::city, city);
    }

    @Override
    public Predicate<Contact> countryIn(List<String> countries) {
        Set<String> some = Set.copyOf(countries);
        return contact -> some.contains(contact.country());
    }

    @Override
    public Predicate<Contact> leadScoreAbove(int score) {
        return contact -> contact.leadScore() > score;
    }

    @Override
    public Predicate<Contact> hasEmail() {
        return contact -> contact.email() != null;
    }

    @Override
    public Predicate<Contact> birthdayInNextDays(int days) {
        LocalDate last = Today.DATE.plusDays(days);
        return contact -> HandWritten.isBirthdayWithin(contact, Today.DATE, last);
    }

    @Override
    public Predicate<Contact> signedUpInLastDays(int days) {
        return since(Contact::signup, HandWritten.startOfDaysAgo(days));
    }

    @Override
    public Predicate<Contact> tag(String tag) {
        return contact -> contact.tags().contains(tag);
    }

    @Override
    public Predicate<Contact> anyTag(List<String> tags) {
        return anyOf(tags.stream().map(this::tag).toList());
    }

    @Override
    public Predicate<Contact> pageViews(String urlStart, int lastDays, int atLeast) {
        Predicate<Activity> ofUrl = activity -> activity.url().startsWith(urlStart);
        return count(activity("page_view", lastDays).and(ofUrl), atLeast);
    }

    @Override
    public Predicate<Contact> activities(String type, int lastDays, int atLeast) {
        return count(activity(type, lastDays), atLeast);
    }

    @Override
    public Predicate<Contact> never(String type) {
        return count(is(Activity::type, type), 1).negate();
    }

    @Override
    public Predicate<Contact> spent(int lastDays, int atLeast) {
        Predicate<Activity> matching = activity("purchase", lastDays);
        BigDecimal least = BigDecimal.valueOf(atLeast);
        return contact -> {
            BigDecimal spent = BigDecimal.ZERO;
            for (Activity activity : contact.activities()) {
                if (matching.test(activity) && activity.amount() != null) {
                    spent = spent.add(activity.amount());
                }
            }
            return spent.compareTo(least) >= 0;
        };
    }

    @Override
    public Predicate<Contact> allOf(List<Predicate<Contact>> conditions) {
        return conditions.stream().reduce(Predicate::and).orElseThrow();
    }

    @Override
    public Predicate<Contact> anyOf(List<Predicate<Contact>> conditions) {
        return conditions.stream().reduce(Predicate::or).orElseThrow();
    }

    @Override
    public Predicate<Contact> not(Predicate<Contact> condition) {
        return condition.negate();
    }
}
