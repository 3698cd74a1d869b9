package io.segmentkit.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the parsers read from characters is what the parsers of the JDK read from texts. */
class CellsPropertiesTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** A pattern, and a text that may be of it. */
    record Written(String pattern, String text) {}

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 dates are read as DateTimeFormatter reads them, strictly")
    void datesAreReadAsTheFormatterReadsThem(@ForAll("written") Written written) {
        CellType type = made(() -> CellType.dates(List.of(written.pattern())));
        if (type != null) {
            assertThat(read(type, written.text()))
                    .as(written.toString())
                    .isEqualTo(formatted(written, LocalDate::from));
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 timestamps are read as DateTimeFormatter reads them, strictly, local ones in the zone")
    void timestampsAreReadAsTheFormatterReadsThem(@ForAll("written") Written written) {
        CellType type = made(() -> CellType.timestamps(List.of(written.pattern()), WARSAW));
        if (type != null) {
            assertThat(read(type, written.text()))
                    .as(written.toString())
                    .isEqualTo(formatted(written, CellsPropertiesTest::instant));
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 days of the year are read as DateTimeFormatter reads them, strictly")
    void monthDaysAreReadAsTheFormatterReadsThem(@ForAll("written") Written written) {
        CellType type = made(() -> CellType.monthDays(List.of(written.pattern())));
        if (type != null) {
            assertThat(read(type, written.text())).as(written.toString()).isEqualTo(formatted(written, MonthDay::from));
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 ISO timestamps are read as the formatters of java.time read them")
    void isoTimestampsAreReadAsTheFormattersReadThem(@ForAll("isoTimestamps") String text) {
        Optional<Instant> offset = parsed(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text, CellsPropertiesTest::instant);
        Optional<Instant> expected =
                offset.or(() -> parsed(DateTimeFormatter.ISO_LOCAL_DATE_TIME, text, CellsPropertiesTest::instant));
        assertThat(read(CellType.timestamps(List.of(), WARSAW), text)).as(text).isEqualTo(expected);
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 local times are what the zone's rules make of them, also one after the other through changes of offset")
    void localTimesAreThoseOfTheZone(@ForAll("zones") ZoneId zone, @ForAll("localTimes") List<LocalDateTime> times) {
        LocalTimes local = new LocalTimes(zone);
        for (LocalDateTime time : times) {
            assertThat(local.instant(time.toEpochSecond(ZoneOffset.UTC), time.get(ChronoField.NANO_OF_SECOND)))
                    .isEqualTo(time.atZone(zone).toInstant());
            assertThat(local.startOfDay(time.toLocalDate().toEpochDay()))
                    .isEqualTo(time.toLocalDate().atStartOfDay(zone).toInstant());
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 A9 decimal numbers are exact, with point or comma")
    void decimalsAreExact(@ForAll("numbers") String text) {
        Optional<BigDecimal> expected = number(text);
        assertThat(read(CellType.decimal(false), text))
                .as(text)
                .isEqualTo(expected.map(CellsPropertiesTest::canonical));
        assertThat(read(CellType.decimal(true), text.replace('.', ',')).isPresent())
                .isEqualTo(expected.isPresent());
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @Label("C7 whole numbers are exact, of any size up to 100 digits")
    void integersAreExact(@ForAll("numbers") String text) {
        boolean whole = text.matches("[+-]?0*[0-9]{1,100}");
        Optional<Object> read = read(CellType.integer(), text);
        assertThat(read.isPresent()).as(text).isEqualTo(whole);
        read.ifPresent(number -> assertThat(new BigDecimal(number.toString())).isEqualByComparingTo(text));
    }

    @Property
    @Label("A9 texts are what they were, shared or not; half a surrogate pair is no text")
    void textsAreWhatTheyWere(@ForAll("texts") List<String> texts) {
        TextCells cells = new TextCells();
        for (String text : texts) {
            char[] chars = ("<" + text + ">").toCharArray();
            boolean isText = text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
            assertThat(cells.read(chars, 1, chars.length - 1)).isEqualTo(isText ? text : null);
        }
    }

    @Provide
    Arbitrary<Written> written() {
        return patterns()
                .flatMap(pattern -> Combinators.combine(moments(), mutations())
                        .as((moment, mutation) -> new Written(
                                pattern,
                                mutation.apply(DateTimeFormatter.ofPattern(
                                                pattern.replace('y', 'u').replace("'u'", "'y'"), Locale.ENGLISH)
                                        .format(moment)))));
    }

    private static Arbitrary<String> patterns() {
        Arbitrary<String> dates = Arbitraries.of(
                "yyyy-MM-dd", "dd.MM.yyyy", "MM/dd/yyyy", "yyyyMMdd", "ddMMyyyy", "dd-MM", "--MM-dd", "yyyy'y'MMdd");
        Arbitrary<String> between = Arbitraries.of("", " ", "'T'", ", ", "  ");
        Arbitrary<String> times = Arbitraries.of(
                "", "", "HH", "HHmm", "HH:mm", "HH:mm:ss", "HHmmss", "HH:mm:ss.SSS", "HH:mm:ss,SSSSSS", "mm", "HH ss");
        return Combinators.combine(dates, between, times)
                .as((date, space, time) -> time.isEmpty() ? date : date + space + time);
    }

    private static Arbitrary<LocalDateTime> moments() {
        Arbitrary<Integer> years = Arbitraries.oneOf(
                Arbitraries.integers().between(1900, 2100),
                Arbitraries.integers().between(-20_000, 20_000));
        return Combinators.combine(
                        years,
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.longs().between(0, 86_399_999_999_999L))
                .as((year, day, nano) ->
                        LocalDate.ofYearDay(year, day).atStartOfDay().plusNanos(nano));
    }

    /** As it is, or with one character changed, added or left out. */
    private static Arbitrary<Function<String, String>> mutations() {
        Arbitrary<Character> chars = Arbitraries.of('0', '1', '2', '3', '9', '-', '+', '.', ' ', 'x', '٣');
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 40),
                        chars)
                .as((kind, at, character) -> text -> {
                    int place = at % (text.length() + 1);
                    String before = text.substring(0, place);
                    String after = text.substring(Math.min(text.length(), place + 1));
                    return switch (kind) {
                        case 0 -> before + after;
                        case 1 -> before + character + text.substring(place);
                        case 2, 3 -> before + character + after;
                        default -> text;
                    };
                });
    }

    @Provide
    Arbitrary<String> isoTimestamps() {
        Arbitrary<String> offsets =
                Arbitraries.of("", "Z", "+02:00", "-05:30", "+18:00", "+17:59", "+18:01", "+02", "z");
        Arbitrary<String> patterns = Arbitraries.of(
                "uuuu-MM-dd'T'HH:mm",
                "uuuu-MM-dd'T'HH:mm:ss",
                "uuuu-MM-dd'T'HH:mm:ss.S",
                "uuuu-MM-dd'T'HH:mm:ss.SSSSSS",
                "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS");
        return Combinators.combine(patterns, moments(), offsets, mutations())
                .as((pattern, moment, offset, mutation) -> mutation.apply(
                        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment) + offset));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Europe/Warsaw", "America/Sao_Paulo", "Pacific/Apia", "Asia/Beirut", "+05:30")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<List<LocalDateTime>> localTimes() {
        return moments().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789.-+eE ").ofMaxLength(30),
                Arbitraries.strings().withChars("0123456789.").ofMaxLength(22),
                Arbitraries.strings().withChars("0123456789").ofMinLength(1).ofMaxLength(104),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> few =
                Arbitraries.of("Łódź", "Warszawa", "", "\uD83D\uDE00", "AaAa", "BBBB", "AaBB", "\uD83D");
        return Arbitraries.oneOf(any, few).list().ofMaxSize(60);
    }

    private static CellType made(Supplier<CellType> factory) {
        try {
            return factory.get();
        } catch (IllegalArgumentException notEnough) {
            return null;
        }
    }

    private static Optional<Object> read(CellType type, String text) {
        char[] chars = ("\u0000" + text + "7").toCharArray();
        return Optional.ofNullable(type.reader().read(chars, 1, chars.length - 1));
    }

    private static <V> Optional<V> formatted(Written written, Function<TemporalAccessor, V> meaning) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(
                        written.pattern().replace('y', 'u').replace("'u'", "'y'"), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return parsed(formatter, written.text(), meaning);
    }

    private static <V> Optional<V> parsed(
            DateTimeFormatter formatter, String text, Function<TemporalAccessor, V> meaning) {
        try {
            return Optional.of(meaning.apply(formatter.parse(text)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor read) {
        ZoneId own = read.query(TemporalQueries.zone());
        ZoneId zone = own == null ? WARSAW : own;
        LocalDate date = LocalDate.from(read);
        return read.query(TemporalQueries.localTime()) == null
                ? date.atStartOfDay(zone).toInstant()
                : LocalDateTime.from(read).atZone(zone).toInstant();
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean within = number.precision() - (long) number.scale() <= 100 && number.scale() <= 100;
            return within ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
