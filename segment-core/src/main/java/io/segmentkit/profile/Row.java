package io.segmentkit.profile;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.segmentkit.plan.Values;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of attributes by position: objects as readers read them, lists of them where an attribute is multi-valued. */
final class Row {
    private final Attributes attributes;
    private final @Nullable Object[] values;

    Row(Attributes attributes) {
        this.attributes = attributes;
        this.values = new @Nullable Object[attributes.names().size()];
    }

    /** Adds a value. Only for the thread that builds the row. */
    void add(String name, Value value) {
        int position = attributes.position(name);
        DeclaredAttribute declared = attributes.find(name).orElseThrow();
        ValueType type = declared.attribute().type();
        if (!type.accepts(value)) {
            throw new IllegalArgumentException("attribute " + name + " is of type " + type + ", found " + type(value));
        }
        Object object = object(value, type);
        if (declared.multiValued()) {
            several(position).add(object);
        } else if (values[position] != null) {
            throw new IllegalArgumentException("attribute " + name + " has one value only, found another");
        } else {
            values[position] = object;
        }
    }

    /** The class of a value in words; the value itself may be personal data. */
    private static String type(Value value) {
        return "a value of class " + value.getClass().getSimpleName();
    }

    @SuppressWarnings("unchecked") // Multi-valued positions hold lists, see add.
    private List<Object> several(int position) {
        List<Object> list = (List<Object>) values[position];
        if (list == null) {
            list = new ArrayList<>(2);
            values[position] = list;
        }
        return list;
    }

    private static Object object(Value value, ValueType type) {
        return type == ValueType.INTEGER && value instanceof Value.Decimal decimal
                ? whole(decimal.number())
                : Values.object(value);
    }

    private static Number whole(BigDecimal number) {
        return number.precision() < 19 ? (Number) number.longValueExact() : number;
    }

    /** Reads an attribute of what has a row with these attributes, and refuses other rows. */
    static <S> AttributeReader<S> reader(Function<S, Row> row, Attributes attributes, DeclaredAttribute declared) {
        int position = attributes.position(declared.name());
        return declared.multiValued()
                ? new AttributeReader.OfMany<>(
                        subject -> (Collection<?>) row.apply(subject).at(position, attributes))
                : new AttributeReader.OfOne<>(subject -> row.apply(subject).at(position, attributes));
    }

    /** As {@link #reader}, of all attributes by name. */
    static <S> Map<String, AttributeReader<S>> readers(Function<S, Row> row, Attributes attributes) {
        return attributes.all().stream()
                .collect(toUnmodifiableMap(DeclaredAttribute::name, declared -> reader(row, attributes, declared)));
    }

    @Nullable
    Object at(int position, Attributes expected) {
        if (!attributes.equals(expected)) {
            throw new IllegalArgumentException("made for other attributes: " + attributes + ", expected " + expected);
        }
        return values[position];
    }
}
