package io.segmentkit.csv.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.csv.cell.CellType;
import io.segmentkit.csv.rows.AttributeColumn;
import io.segmentkit.csv.rows.LabelColumn;
import io.segmentkit.csv.rows.Separator;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.ValueType;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a file, and how its cells are written where that is not the usual way: numbers with a decimal point, {@code
 * true} and {@code false}, dates and times of ISO 8601. An empty cell is an absent value, of every type.
 *
 * <pre>{@code
 * column("birthday").formats("dd.MM.yyyy", "yyyy-MM-dd")
 * column("amount").decimalComma()
 * column("active").booleans(List.of("Y"), List.of("N"))
 * column("phones").separatedBy("|")
 * column("address.city")                 // of a joined file
 * }</pre>
 *
 * <p>Immutable, safe between threads.
 */
public final class Column {
    private static final Set<ValueType> TIMES = EnumSet.of(ValueType.DATE, ValueType.TIMESTAMP, ValueType.MONTH_DAY);

    private final String name;
    private final List<String> formats;
    private final boolean decimalComma;
    private final List<String> yes;
    private final List<String> no;
    private final Optional<Separator> separator;

    private Column(
            String name,
            List<String> formats,
            boolean decimalComma,
            List<String> yes,
            List<String> no,
            Optional<Separator> separator) {
        this.name = name;
        this.formats = List.copyOf(formats);
        this.decimalComma = decimalComma;
        this.yes = List.copyOf(yes);
        this.no = List.copyOf(no);
        this.separator = separator;
    }

    /**
     * The column of that name; of a joined file {@code city.name}, behind what the join calls it.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Column column(String name) {
        if (requireNonNull(name, "name").isEmpty()) {
            throw new IllegalArgumentException("name of a column must not be empty");
        }
        return new Column(name, List.of(), false, List.of(), List.of(), Optional.empty());
    }

    /**
     * Dates, timestamps or days of the year are written in one of these formats, tried in their order. The letters are those
     * of {@link java.time.format.DateTimeFormatter}, {@code y} being the year. A day that does not exist is a problem,
     * never moved. A timestamp without an offset is a local time of the mapping's zone; one without a time is the start of
     * its day there.
     */
    public Column formats(String... patterns) {
        return new Column(name, List.of(patterns), decimalComma, yes, no, separator);
    }

    /** Decimal numbers are written with a comma: {@code 1234,5}. */
    public Column decimalComma() {
        return new Column(name, formats, true, yes, no, separator);
    }

    /** The words for true and those for false, in place of {@code true} and {@code false}; upper and lower case count. */
    public Column booleans(List<String> wordsForTrue, List<String> wordsForFalse) {
        return new Column(name, formats, decimalComma, wordsForTrue, wordsForFalse, separator);
    }

    /**
     * A cell may hold several values, with this text between them. Each is taken without blanks around it; empty ones do not
     * count.
     */
    public Column separatedBy(String text) {
        return separatedBy(text, true);
    }

    /** As {@link #separatedBy}, but blanks belong to the values. */
    public Column separatedExactlyBy(String text) {
        return separatedBy(text, false);
    }

    private Column separatedBy(String text, boolean trims) {
        if (requireNonNull(text, "text").isEmpty()) {
            throw new IllegalArgumentException("separator of column " + name + " must not be empty");
        }
        return new Column(name, formats, decimalComma, yes, no, Optional.of(new Separator(text, trims)));
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    LabelColumn labels(LabelSet set) {
        if (!formats.isEmpty() || decimalComma || !yes.isEmpty() || !no.isEmpty()) {
            throw new IllegalArgumentException("column " + name + ": labels are texts");
        }
        return new LabelColumn(set, name, separator);
    }

    /** The column as one that holds the attribute, refused if what is said of it does not fit the attribute's type. */
    AttributeColumn holding(Attribute attribute, ZoneId zone) {
        ValueType type = attribute.type();
        refuse(!formats.isEmpty() && !TIMES.contains(type), attribute, "formats are for dates and times");
        refuse(decimalComma && type != ValueType.DECIMAL, attribute, "a decimal comma is for decimal numbers");
        refuse(
                !(yes.isEmpty() && no.isEmpty()) && type != ValueType.BOOLEAN,
                attribute,
                "words for true and false are for booleans");
        CellType cells;
        try {
            cells = cells(attribute, zone);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("column " + name + ": " + wrong.getMessage(), wrong);
        }
        return new AttributeColumn(new DeclaredAttribute(attribute, separator.isPresent()), name, cells, separator);
    }

    private void refuse(boolean wrong, Attribute attribute, String reason) {
        if (wrong) {
            throw new IllegalArgumentException("column " + name + ": " + reason + ", not for " + attribute);
        }
    }

    private CellType cells(Attribute attribute, ZoneId zone) {
        return switch (attribute.type()) {
            case TEXT -> CellType.text();
            case INTEGER -> CellType.integer();
            case DECIMAL -> CellType.decimal(decimalComma);
            case BOOLEAN ->
                CellType.booleans(yes.isEmpty() ? List.of("true") : yes, no.isEmpty() ? List.of("false") : no);
            case DATE -> CellType.dates(formats);
            case TIMESTAMP -> CellType.timestamps(formats, zone);
            case MONTH_DAY -> CellType.monthDays(formats);
            case CHOICE -> CellType.choice(attribute.choices());
        };
    }
}
