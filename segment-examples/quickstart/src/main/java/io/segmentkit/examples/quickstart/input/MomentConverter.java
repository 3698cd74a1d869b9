package io.segmentkit.examples.quickstart.input;

import io.segmentkit.csv.population.Moment;
import java.time.DateTimeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that is a moment. */
public final class MomentConverter implements ITypeConverter<Moment> {
    @Override
    public Moment convert(String text) {
        try {
            return Moment.parse(text);
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException(
                    "expected a date or time such as 2026-05-07 or 2026-05-07T10:00, found \"" + text + '"');
        }
    }
}
