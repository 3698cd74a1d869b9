package io.segmentkit.profile;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Says how attributes are read. A function gives the value, or null where it is absent; it must be free of effects, safe
 * between threads, and cheap, for it is called for every test.
 *
 * <p>Numbers can be bound to functions that return {@code long}, {@code double} or any {@link Number}. A method reference
 * ({@code Customer::score}) picks the right one, and primitives are then read without boxing; a lambda needs its
 * parameter's type: {@code (Customer c) -> c.score()}. Doubles count as their shortest decimal form, NaN and the
 * infinities as absent.
 *
 * <p>Not safe between threads.
 *
 * @param <T> what attributes are read from
 * @param <B> the kind of bindings
 */
public abstract sealed class Bindings<T, B> permits ProfileMapping.Builder, ActivityBindings, RecordBindings {
    private final Map<String, DeclaredAttribute> declared = new LinkedHashMap<>();
    private final Map<String, AttributeReader<T>> readers = new LinkedHashMap<>();

    Bindings() {}

    abstract B self();

    /** Reads a text. */
    public final B bind(TextAttribute attribute, Function<? super T, ? extends @Nullable String> read) {
        return one(attribute, read);
    }

    /** Reads a choice. A value outside its list passes no positive test. */
    public final B bind(ChoiceAttribute attribute, Function<? super T, ? extends @Nullable String> read) {
        return one(attribute, read);
    }

    /** Reads a whole number that is always present. */
    @SuppressWarnings("overloads") // A method reference picks the right one; see the class comment.
    public final B bind(NumberAttribute attribute, ToLongFunction<? super T> read) {
        return bind(new DeclaredAttribute(attribute, false), new AttributeReader.OfLong<>(read));
    }

    /** Reads a decimal number; NaN and the infinities are absent. */
    @SuppressWarnings("overloads") // A method reference picks the right one; see the class comment.
    public final B bind(NumberAttribute attribute, ToDoubleFunction<? super T> read) {
        return bind(new DeclaredAttribute(attribute, false), new AttributeReader.OfDouble<>(read));
    }

    /** Reads a number of any class. */
    @SuppressWarnings("overloads") // A method reference picks the right one; see the class comment.
    public final B bind(NumberAttribute attribute, Function<? super T, ? extends @Nullable Number> read) {
        return one(attribute, read);
    }

    /** Reads a boolean. */
    public final B bind(BooleanAttribute attribute, Function<? super T, @Nullable Boolean> read) {
        return one(attribute, read);
    }

    /** Reads a date. */
    public final B bind(DateAttribute attribute, Function<? super T, @Nullable LocalDate> read) {
        return one(attribute, read);
    }

    /** Reads a moment. */
    public final B bind(TimestampAttribute attribute, Function<? super T, @Nullable Instant> read) {
        return one(attribute, read);
    }

    /** Reads a day of the year. */
    public final B bind(MonthDayAttribute attribute, Function<? super T, @Nullable MonthDay> read) {
        return one(attribute, read);
    }

    private B one(Attribute attribute, Function<? super T, ? extends @Nullable Object> read) {
        return bind(new DeclaredAttribute(attribute, false), new AttributeReader.OfOne<>(read));
    }

    final B bind(DeclaredAttribute attribute, AttributeReader<T> reader) {
        if (declared.put(attribute.name(), attribute) != null) {
            throw new IllegalArgumentException("attribute " + attribute.name() + " is bound twice");
        }
        readers.put(attribute.name(), reader);
        return self();
    }

    final Attributes attributes() {
        return Attributes.of(declared.values());
    }

    final Map<String, AttributeReader<T>> readers() {
        return readers;
    }
}
