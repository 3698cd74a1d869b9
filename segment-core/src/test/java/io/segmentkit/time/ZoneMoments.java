package io.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The moments at which days of a zone are hard to tell: around every change of its clocks. */
final class ZoneMoments {
    private static final int[] AROUND = {
        -90_000, -86_400, -7_200, -3_600, -60, -1, 0, 1, 60, 1_800, 3_600, 7_200, 86_400
    };

    /** Zones with days of odd lengths, without midnights, without a day, with a day begun twice. */
    static final List<ZoneId> ODD_ZONES = List.of(
            ZoneId.of("Europe/Warsaw"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Pacific/Kwajalein"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("America/Juneau"),
            ZoneId.of("Antarctica/Casey"),
            ZoneId.of("Asia/Manila"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneOffset.UTC,
            ZoneOffset.MAX,
            ZoneOffset.MIN);

    private ZoneMoments() {}

    static Set<ZoneId> allZones() {
        Set<ZoneId> zones = new TreeSet<>((one, other) -> one.getId().compareTo(other.getId()));
        ZoneId.getAvailableZoneIds().forEach(id -> zones.add(ZoneId.of(id)));
        return zones;
    }

    /** Every change on record, and those that the rules in force promise until 2040. */
    static List<ZoneOffsetTransition> changes(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>(rules.getTransitions());
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            for (int year = 2026; year <= 2040; year++) {
                changes.add(rule.createTransition(year));
            }
        }
        return changes;
    }

    /** Moments around a change, and around the local midnights near it under the offsets before and after it. */
    static List<Instant> near(ZoneOffsetTransition change) {
        List<Instant> moments = new ArrayList<>();
        for (int seconds : AROUND) {
            moments.add(change.getInstant().plusSeconds(seconds));
        }
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        for (int i = -1; i <= 2; i++) {
            for (ZoneOffset offset : List.of(change.getOffsetBefore(), change.getOffsetAfter())) {
                Instant midnight = day.plusDays(i).atStartOfDay().toInstant(offset);
                moments.addAll(List.of(midnight.minusNanos(1), midnight, midnight.plusNanos(1)));
            }
        }
        return moments;
    }
}
