package io.segmentkit.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ZoneOffsetsTest {
    private static final Instant FIRST = Instant.parse("1940-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(
                "Europe/Warsaw",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Pacific/Apia",
                "Asia/Beirut",
                "Africa/Casablanca",
                "America/Goose_Bay",
                "Antarctica/Troll");
    }

    @Provide
    Arbitrary<Long> moments() {
        return Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond() - 1);
    }

    @Property(tries = 2_000)
    @Label("W13 the offset of a stretch gives the day of each moment in it")
    void offsetGivesTheDay(@ForAll("zones") String zone, @ForAll("moments") long moment) {
        AsOf asOf = AsOf.at(Instant.EPOCH, ZoneId.of(zone));
        assertDay(asOf, ZoneOffsets.between(asOf, FIRST, LAST), moment);
    }

    @Property(tries = 50)
    @Label("W13 also around each change of clocks")
    void aroundEachChangeOfClocks(@ForAll("zones") String zone) {
        AsOf asOf = AsOf.at(Instant.EPOCH, ZoneId.of(zone));
        List<ZoneOffsets.Stretch> stretches = ZoneOffsets.between(asOf, FIRST, LAST);
        for (ZoneOffsets.Stretch stretch : stretches.subList(1, stretches.size())) {
            for (long minutes = -180; minutes <= 180; minutes++) {
                assertDay(asOf, stretches, stretch.start() + minutes * 60);
                assertDay(asOf, stretches, stretch.start() + minutes * 60 - 1);
            }
        }
    }

    private static void assertDay(AsOf asOf, List<ZoneOffsets.Stretch> stretches, long moment) {
        ZoneOffsets.Stretch holding = stretches.get(0);
        for (ZoneOffsets.Stretch stretch : stretches) {
            holding = stretch.start() <= moment ? stretch : holding;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(moment + holding.offset(), 86_400L));
        assertThat(day)
                .as("%s in %s", Instant.ofEpochSecond(moment), asOf.zone())
                .isEqualTo(asOf.dayOf(Instant.ofEpochSecond(moment)));
    }
}
