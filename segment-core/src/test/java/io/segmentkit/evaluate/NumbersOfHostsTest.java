package io.segmentkit.evaluate;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.NumberTests;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.time.AsOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Numbers compare and add up as exact decimals, of whatever class the host has them. */
class NumbersOfHostsTest {
    private static final AsOf NOW = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));
    private static final NumberAttribute LONG = number("long");
    private static final NumberAttribute DOUBLE = number("double");
    private static final NumberAttribute ANY = number("any");

    /** One number as hosts have it; any is any class of number. */
    private record Host(
            long whole, double floating, @Nullable Number any) {}

    private record Hosts(List<Host> rows) {}

    private static final ProfileMapping<Host> HOST = ProfileMapping.of(Host.class)
            .id(host -> "1")
            .bind(LONG, Host::whole)
            .bind(DOUBLE, Host::floating)
            .bind(ANY, Host::any)
            .build();

    private static final ProfileMapping<Hosts> HOSTS = ProfileMapping.of(Hosts.class)
            .id(hosts -> "1")
            .activity(
                    "row",
                    Hosts::rows,
                    a -> a.at(row -> Instant.EPOCH)
                            .bind(LONG, Host::whole)
                            .bind(DOUBLE, Host::floating)
                            .bind(ANY, Host::any))
            .build();

    /** What the host's number is worth, null where it counts as absent. */
    private static @Nullable BigDecimal worth(NumberAttribute attribute, Host host) {
        if (attribute.equals(LONG)) {
            return BigDecimal.valueOf(host.whole());
        }
        Number number = attribute.equals(DOUBLE) ? (Number) host.floating() : host.any();
        boolean floating = number instanceof Double || number instanceof Float;
        return number == null || (floating && !Double.isFinite(number.doubleValue()))
                ? null
                : new BigDecimal(number.toString());
    }

    private record Asked(String name, Function<NumberTests, Criterion> ask, Predicate<BigDecimal> holds) {}

    private static List<Asked> questions(BigDecimal a, BigDecimal b) {
        BigDecimal low = a.min(b);
        BigDecimal high = a.max(b);
        return List.of(
                new Asked("is", x -> x.is(a), n -> n.compareTo(a) == 0),
                new Asked("oneOf", x -> x.oneOf(a, b), n -> n.compareTo(a) == 0 || n.compareTo(b) == 0),
                new Asked("<", x -> x.lessThan(a), n -> n.compareTo(a) < 0),
                new Asked("<=", x -> x.atMost(a), n -> n.compareTo(a) <= 0),
                new Asked(">", x -> x.greaterThan(a), n -> n.compareTo(a) > 0),
                new Asked(">=", x -> x.atLeast(a), n -> n.compareTo(a) >= 0),
                new Asked("between", x -> x.between(low, high), n -> n.compareTo(low) >= 0 && n.compareTo(high) <= 0));
    }

    @Property(tries = 300)
    @Label("A9 numbers of any class compare by value")
    void numbersOfAnyClassCompareByValue(
            @ForAll("hosts") Host host, @ForAll("bounds") BigDecimal a, @ForAll("bounds") BigDecimal b) {
        for (NumberAttribute attribute : List.of(LONG, DOUBLE, ANY)) {
            BigDecimal worth = worth(attribute, host);
            for (Asked asked : questions(a, b)) {
                assertThat(HOST.compile(asked.ask().apply(attribute)).asOf(NOW).test(host))
                        .as("%s %s %s, %s", attribute, asked.name(), a, b)
                        .isEqualTo(worth != null && asked.holds().test(worth));
            }
            assertThat(HOST.compile(attribute.isAbsent()).asOf(NOW).test(host)).isEqualTo(worth == null);
        }
    }

    @Property(tries = 300)
    @Label("A3 sums, averages and extremes are exact")
    void aggregatesAreExact(
            @ForAll("rows") List<Host> rows, @ForAll("bounds") BigDecimal a, @ForAll("bounds") BigDecimal b) {
        for (NumberAttribute attribute : List.of(LONG, DOUBLE, ANY)) {
            List<BigDecimal> numbers = rows.stream()
                    .map(row -> worth(attribute, row))
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            check(rows, activity("row").sum(attribute), List.of(sum), BigDecimal.ONE, near(a, sum), b);
            check(rows, activity("row").max(attribute), extreme(numbers, true), BigDecimal.ONE, a, b);
            check(rows, activity("row").min(attribute), extreme(numbers, false), BigDecimal.ONE, a, b);
            List<BigDecimal> total = numbers.isEmpty() ? List.of() : List.of(sum);
            BigDecimal count = BigDecimal.valueOf(Math.max(1, numbers.size()));
            check(rows, activity("row").average(attribute), total, count, a, b);
        }
    }

    /** Every other bound lies right at the sum, where rounding would show. */
    private static BigDecimal near(BigDecimal bound, BigDecimal sum) {
        boolean fits = sum.precision() - sum.scale() < 90 && sum.scale() < 90;
        return bound.signum() > 0 && fits
                ? sum.add(bound.scaleByPowerOfTen(-20).round(new java.math.MathContext(2)))
                : bound;
    }

    private static List<BigDecimal> extreme(List<BigDecimal> numbers, boolean greatest) {
        return numbers.isEmpty() ? List.of() : List.of(greatest ? Collections.max(numbers) : Collections.min(numbers));
    }

    /** The measure is multiple / factor. */
    private static void check(
            List<Host> rows,
            NumberTests measure,
            List<BigDecimal> multiple,
            BigDecimal factor,
            BigDecimal a,
            BigDecimal b) {
        List<Asked> asked = questions(a, b);
        List<Asked> scaled = questions(a.multiply(factor), b.multiply(factor));
        for (int i = 0; i < asked.size(); i++) {
            Criterion criterion = asked.get(i).ask().apply(measure);
            boolean expected = multiple.stream().anyMatch(scaled.get(i).holds());
            assertThat(HOSTS.compile(criterion).asOf(NOW).test(new Hosts(rows)))
                    .as(criterion.toString())
                    .isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<BigDecimal> bounds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "0",
                                "0.1",
                                "0.3",
                                "0.30000000000000004",
                                "1",
                                "-1",
                                "9007199254740993",
                                "1E+30",
                                "-1E+30",
                                "9223372036854775807",
                                "9223372036854775808",
                                "-9223372036854775809",
                                "0.5",
                                "2.5",
                                "1E-40",
                                "1E+99",
                                "-1E+99")
                        .map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-10), BigDecimal.valueOf(10))
                        .ofScale(1),
                Arbitraries.integers().between(-5, 5).map(BigDecimal::valueOf));
    }

    @Provide
    Arbitrary<List<Host>> rows() {
        return hosts().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Host> hosts() {
        Arbitrary<Long> longs = Arbitraries.oneOf(
                Arbitraries.longs().between(-5, 5),
                Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, 9007199254740993L, -9007199254740993L));
        Arbitrary<Double> doubles = Arbitraries.oneOf(
                Arbitraries.of(
                        0.0,
                        -0.0,
                        0.1,
                        0.2,
                        0.3,
                        0.30000000000000004,
                        1.0,
                        1E30,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.MIN_VALUE,
                        Double.MAX_VALUE,
                        2.5),
                Arbitraries.integers().between(-50, 50).map(tenths -> tenths / 10.0));
        return longs.flatMap(
                whole -> doubles.flatMap(floating -> any().map(number -> new Host(whole, floating, number))));
    }

    private static Arbitrary<@Nullable Number> any() {
        List<@Nullable Number> numbers = Arrays.asList(
                null,
                1,
                (short) 2,
                (byte) 3,
                4L,
                0.1f,
                0.1,
                Double.NaN,
                Float.POSITIVE_INFINITY,
                new BigDecimal("1.00"),
                new BigDecimal("0.30"),
                new BigDecimal("1E+30"),
                BigInteger.TWO,
                new BigDecimal("123456789012345678901234567890.123"),
                new BigDecimal("-0.1"));
        return Arbitraries.of(numbers);
    }
}
