package io.segmentkit.examples.benchmarks.contender;

import io.segmentkit.examples.benchmarks.data.Activity;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.Today;
import io.segmentkit.examples.benchmarks.query.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One loop for each query, as a good engineer writes it who knows the data: that nothing happens in the future, which
 * condition is rare, that one pass over the activities is enough.
 */
final class HandWritten {
    private static final BigDecimal BIG_SPENDER = BigDecimal.valueOf(500);
    private static final Instant THIRTY_DAYS_AGO = startOfDaysAgo(30);
    private static final Instant NINETY_DAYS_AGO = startOfDaysAgo(90);

    private HandWritten() {}

    static Counter counter(Query query, List<Contact> contacts) {
        return switch (query) {
            case Q1 -> () -> q1(contacts);
            case Q2 -> () -> q2(contacts);
            case Q3 -> () -> q3(contacts);
            case Q4 -> () -> q4(contacts);
            case Q5 -> () -> q5(contacts);
            case Q6 -> () -> q6(contacts);
        };
    }

    static Instant startOfDaysAgo(int days) {
        return Today.DATE.minusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static long q1(List<Contact> contacts) {
        long count = 0;
        for (Contact contact : contacts) {
            if (isLocalLead(contact)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isLocalLead(Contact contact) {
        return contact.city().equals("Warszawa")
                && contact.leadScore() > 20
                && (contact.country().equals("PL")
                        || contact.country().equals("CZ")
                        || contact.country().equals("SK"));
    }

    private static long q2(List<Contact> contacts) {
        long count = 0;
        for (Contact contact : contacts) {
            if (isTagged(contact)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isTagged(Contact contact) {
        return contact.tags().contains("tag-5") && !contact.tags().contains("tag-1");
    }

    private static long q3(List<Contact> contacts) {
        LocalDate last = Today.DATE.plusDays(7);
        long count = 0;
        for (Contact contact : contacts) {
            if (isBirthdayWithin(contact, Today.DATE, last)) {
                count++;
            }
        }
        return count;
    }

    /** After a day, until another. */
    static boolean isBirthdayWithin(Contact contact, LocalDate after, LocalDate until) {
        LocalDate birthday = contact.birthday();
        if (birthday == null) {
            return false;
        }
        LocalDate next = birthday.withYear(after.getYear());
        if (!next.isAfter(after)) {
            next = birthday.withYear(after.getYear() + 1);
        }
        return !next.isAfter(until);
    }

    private static long q4(List<Contact> contacts) {
        long count = 0;
        for (Contact contact : contacts) {
            if (isHotLead(contact)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isHotLead(Contact contact) {
        int views = 0;
        for (Activity activity : contact.activities()) {
            if (activity.type().equals("page_view")
                    && !activity.at().isBefore(THIRTY_DAYS_AGO)
                    && activity.url().startsWith("/pricing")) {
                views++;
                if (views == 3) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long q5(List<Contact> contacts) {
        long count = 0;
        for (Contact contact : contacts) {
            if (isBigSpender(contact)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isBigSpender(Contact contact) {
        BigDecimal spent = BigDecimal.ZERO;
        for (Activity activity : contact.activities()) {
            if (activity.type().equals("unsubscribe")) {
                return false;
            }
            if (activity.type().equals("purchase")
                    && activity.amount() != null
                    && !activity.at().isBefore(NINETY_DAYS_AGO)) {
                spent = spent.add(activity.amount());
            }
        }
        return spent.compareTo(BIG_SPENDER) >= 0;
    }

    private static long q6(List<Contact> contacts) {
        long count = 0;
        for (Contact contact : contacts) {
            if ((isLocalLead(contact) || isHotLead(contact)) && !isTagged(contact)) {
                count++;
            }
        }
        return count;
    }
}
