package io.segmentkit.examples.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Runs every example as a user would and looks at what it prints. */
class TasksTest {
    private static String printed(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void ownClasses() {
        assertThat(printed(OwnClasses::main)).isEqualTo("""
                ada is a target
                bob is not
                eve is not
                1 of 3: leadScore > 20 and city = "Warszawa" and not (has tag "churned")
                [ada]: birthday in the next 7 days ignoring the year
                [eve]: never page_view in the last 180 days
                """);
    }

    @Test
    void changedCustomer() {
        assertThat(printed(ChangedCustomer::main)).isEqualTo("""
                ada: [Good leads, Warsaw, Warsaw, calm]
                bob: [Good leads]
                eve: [Good leads, Warsaw]
                """);
    }

    @Test
    void jsonCriteria() {
        assertThat(printed(JsonCriteria::main)).isEqualTo("""
                leadScore > 20 and at least once purchase in the last 90 days
                1
                {"version":1,"criterion":{"type":"attribute","attribute":"city",\
                "test":{"type":"isNot","value":"Warszawa"}}}
                /criterion/operands/0/attribute: unknown attribute, found "town", valid: city, leadScore, birthday
                /criterion/operands/1/test/window/days: days must be 0 to 1000000, found -3
                """);
    }

    @Test
    void jsonDocuments() {
        assertThat(printed(JsonDocuments::main)).isEqualTo("true\nmeets \"good\"\n");
    }

    @Test
    void partsOfCriteria() {
        assertThat(printed(PartsOfCriteria::main)).isEqualTo("""
                (leadScore > 20 or at least once purchase where amount >= 100) and not (has tag "churned"): \
                holds for 1, removes 2
                  leadScore > 20 or at least once purchase where amount >= 100: holds for 2, removes 1
                    leadScore > 20: holds for 2, changes nothing
                    at least once purchase where amount >= 100: holds for 2, changes nothing
                      amount >= 100: changes nothing
                  not (has tag "churned"): holds for 2, removes 1
                    has tag "churned": holds for 1, removes 1
                {"criterion":"not (has tag \\"churned\\")","holding":2,"adds":0,"removes":1,\
                "parts":[{"criterion":"has tag \\"churned\\"","holding":1,"adds":0,"removes":1,"parts":[]}]}
                """);
    }

    @Test
    void explanations() {
        assertThat(printed(Explanations::main)).isEqualTo("""
                no   leadScore > 20 and not (has tag "churned") and at least 3 times page_view in the last 30 days
                  no   leadScore > 20: 18 (needs above 20, 2 more)
                  yes  not (has tag "churned")
                    no   has tag "churned": absent
                  no   at least 3 times page_view in the last 30 days (2026-04-07..2026-05-07): \
                1 (needs 3, 2 more)
                {"criterion":"has tag \\"churned\\"","holds":false,"seen":[],"parts":[]}
                no   (birthday in the next 1 day ignoring the year or \
                at least 3 times purchase in the last 30 days) and not (has tag "churned")
                  no   birthday in the next 1 day ignoring the year or at least 3 times purchase in the last 30 days
                    no   birthday in the next 1 day ignoring the year (05-08 of any year): \
                1990-05-09 (needs --05-08, 1 day earlier)
                    no   at least 3 times purchase in the last 30 days (2026-04-07..2026-05-07): 2 (needs 3, 1 more)
                  yes  not (has tag "churned")
                    no   has tag "churned": absent
                yes if 1 condition changes:
                  no   birthday in the next 1 day ignoring the year (05-08 of any year): \
                1990-05-09 (needs --05-08, 1 day earlier)
                 or
                  no   at least 3 times purchase in the last 30 days (2026-04-07..2026-05-07): 2 (needs 3, 1 more)
                """);
    }

    @Test
    void findings() {
        assertThat(printed(Findings::main)).isEqualTo("""
                anyOf[1]: adds nothing: whatever meets it meets leadScore > 20 anyway
                  anyOf[1]: has tag "vip" and leadScore >= 25
                  anyOf[0]: leadScore > 20
                  witness: leadScore 25, tag "vip"
                anyOf[2]: never holds: nothing meets both birthday in the next 7 days and birthday < \
                2020-01-01 (in the next 7 days is 2026-05-08..2026-05-14)
                  anyOf[2].allOf[0]: birthday in the next 7 days
                  anyOf[2].allOf[1]: birthday < 2020-01-01
                  witness: birthday 2026-05-08
                anyOf[3].allOf[1]: is implied: whatever meets at least 3 times purchase in the last 7 days \
                meets it (in the last 30 days is 2026-04-07..2026-05-07; in the last 7 days is 2026-04-30..2026-05-07)
                  anyOf[3].allOf[1]: at least 2 times purchase in the last 30 days
                  anyOf[3].allOf[0]: at least 3 times purchase in the last 7 days
                  witness: 3 times purchase at 2026-05-07T10:00:00Z
                low overlaps high
                  low: leadScore <= 20
                  high: leadScore >= 20
                  witness: leadScore 20
                a profile can be in none of low, high
                  low: leadScore <= 20
                  high: leadScore >= 20
                  witness: a profile that has nothing
                false
                """);
    }

    @Test
    void withoutClasses() {
        assertThat(printed(WithoutClasses::main)).isEqualTo("1\n");
    }

    @Test
    void resolvedDays() {
        assertThat(printed(ResolvedDays::main)).isEqualTo("""
                in the last 3 days: 2026-05-04..2026-05-07
                more than 3 days ago: ..2026-05-02
                before the last 3 days: ..2026-05-03
                in the next 3 days: 2026-05-08..2026-05-10
                in 3 days or later: 2026-05-10..
                this month: 2026-05-01..2026-05-31
                in the next 7 days ignoring the year: 05-08..05-14 of any year
                more than 3 days ago ignoring the year: 01-01..05-02 of any year
                in the last 24 hours: after 2026-05-06T10:00:00Z, until 2026-05-07T10:00:00Z
                """);
    }

    @Test
    void csvFiles() {
        assertThat(printed(arguments -> {
                    try {
                        CsvFiles.main(arguments);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isEqualTo("""
                1 of 2
                id;city;birthday;phones
                C1;Warszawa;2000-02-29;"601234567; 225550101"
                consents.csv, line 2: expected 2 cells as in the header, found 3
                """);
    }

    @Test
    void contactFiles() {
        assertThat(printed(arguments -> {
                    try {
                        ContactFiles.main(arguments);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isEqualTo("""
                2 people, 1 problem
                contacts.csv, line 4, column Mobile number: expected a phone number of PL, or one with an \
                international prefix
                2 created, then 2 unchanged
                +48601234567 in [Newsletter, VIP]
                no mobile in [Newsletter]
                [1]: 2 rows: 1 matched by 1 profiles, 1 unmatched, 0 duplicates, 0 wrong
                """);
    }

    @Test
    void memberActions() {
        String printed = printed(arguments -> {
            try {
                MemberActions.main(arguments);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(printed).isEqualTo("""
                before it is ready: 0 done, 0 refused, 0 failed
                when it is ready: 2 done, 0 refused, 0 failed
                add tag "called": DONE, 2 of 2, 2 changed
                export of city, leadScore: DONE, 2 of 2, 2 changed
                called: 2
                ada,Warszawa,42
                eve,Warszawa,25
                id,city,leadScore
                """);
    }

    @Test
    void whyTheyLeft() {
        assertThat(printed(WhyTheyLeft::main)).isEqualTo("""
                we miss you, ada
                we miss you, bob
                entered by {DATA=1}, left by {TIME=2}
                entered by {DEFINITION=2}, left by {}
                """);
    }

    @Test
    void segmentLife() {
        assertThat(printed(SegmentLife::main)).isEqualTo("""
                Called: welcome [bob]
                unknown: [zoe]
                Good leads: welcome [ada, bob, eve]
                To call: welcome [ada, bob]
                2 computed, 0 failed
                Good leads: READY, 3 members
                To call: READY, 2 members
                Called: READY, 1 members
                1 to call, bob: [InSegmentLeftOut[segment=Called]]
                name: To call
                kind: dynamic
                ready: 8 hours
                refreshed: once
                criterion: in segment "good leads" and meets "Calm"
                """);
    }

    @Test
    void crmSegments() {
        String printed = printed(arguments -> {
            try {
                CrmSegments.main(arguments);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(printed).isEqualTo("""
                1
                1
                1
                1
                2
                welcome, Acme
                1 to ask again
                """);
    }

    @Test
    void timelines() {
        assertThat(printed(Timelines::main)).isEqualTo("""
                ada changes at 2026-06-05T22:00:00Z
                  from 2026-05-07T10:00:00Z until 2026-06-05T22:00:00Z
                  from 2027-05-01T22:00:00Z until 2027-05-07T10:00:00Z
                bob changes at 2026-06-04T22:00:00Z
                  from 2026-05-07T10:00:00Z until 2026-06-04T22:00:00Z
                eve changes at 2027-02-20T23:00:00Z
                  from 2027-02-20T23:00:00Z until 2027-02-27T23:00:00Z
                now 2, in 29 days 1, in 30 days 0
                """);
    }
}
