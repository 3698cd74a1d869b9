package io.segmentkit.examples.quickstart;

import static java.util.Collections.max;

import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Bar;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How large a segment will be. */
@Command(
        name = "forecast",
        description = "Prints how many members a segment has on each of the next days, if nothing but time passes.")
final class ForecastCommand extends SegmentsCommand {
    private static final int LEAST_BAR = 10;
    private static final int USUAL_WIDTH = 80;
    private static final int SPACES = 3 * 2;

    @Parameters(paramLabel = "SEGMENT", description = "The segment's name, or that of a saved criterion.")
    private String segment = "";

    @Option(
            names = "--days",
            paramLabel = "NUMBER",
            defaultValue = "14",
            description = "How many days: ${DEFAULT-VALUE}, unless set.")
    private int days;

    @Option(
            names = "--width",
            paramLabel = "CHARACTERS",
            description =
                    "How wide a line may be: what the environment's COLUMNS says, else 80. Bars have 10 at least.")
    private @Nullable Integer width;

    @Override
    void run(Definitions definitions, AsOf asOf) {
        NamedCriterion named = segmentOrSaved(definitions, segment);
        List<AsOf> daily = daily(asOf);
        List<Long> sizes = definitions.population(err()).forecast(named.criterion(), asOf, days);
        out().println(named.name() + " from " + asOf + ", if nothing but time passes");
        out().println();
        print(daily, sizes);
    }

    private List<AsOf> daily(AsOf asOf) {
        try {
            return asOf.daily(days);
        } catch (IllegalArgumentException refusal) {
            throw wrong(refusal);
        }
    }

    private void print(List<AsOf> daily, List<Long> sizes) {
        long most = max(sizes);
        int bar = Math.max(LEAST_BAR, width() - SPACES - "2026-05-07".length() - 2 * widest(most));
        Table table = new Table(Set.of(1, 2), "day", "members", "change", "");
        for (int day = 0; day < sizes.size(); day++) {
            long change = day == 0 ? 0 : sizes.get(day) - sizes.get(day - 1);
            table.row(
                    daily.get(day).today().toString(),
                    number(sizes.get(day)),
                    change == 0 ? "" : String.format(Locale.ROOT, "%+,d", change),
                    Bar.of(sizes.get(day), most, bar));
        }
        table.print(out());
    }

    private int width() {
        if (width != null) {
            return width;
        }
        String columns = String.valueOf(System.getenv("COLUMNS"));
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** The width of a column of numbers, each with a sign and a heading above. */
    private static int widest(long most) {
        return Math.max("members".length(), number(most).length() + 1);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
