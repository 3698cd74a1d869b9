package io.segmentkit.contract;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down the data of one profile. */
public final class TestProfileBuilder {
    private final String id;
    private final Map<String, List<Value>> attributes = new LinkedHashMap<>();
    private final Map<String, Set<String>> labels = new LinkedHashMap<>();
    private final List<TestProfile.Activity> activities = new ArrayList<>();
    private final List<TestProfile.Row> records = new ArrayList<>();

    private TestProfileBuilder(String id) {
        this.id = id;
    }

    public static TestProfileBuilder profile(String id) {
        return new TestProfileBuilder(id);
    }

    /** A value of any class: a text, number, boolean, date, instant, day of the year, or a {@link Value}. */
    static Value value(Object object) {
        if (object instanceof Value value) {
            return value;
        }
        if (object instanceof String text) {
            return new Value.Text(text);
        }
        if (object instanceof Number number) {
            return new Value.Decimal(new BigDecimal(number.toString()));
        }
        if (object instanceof Boolean truth) {
            return new Value.Truth(truth);
        }
        if (object instanceof LocalDate date) {
            return new Value.Date(date);
        }
        return object instanceof Instant instant
                ? new Value.Timestamp(instant)
                : new Value.DayOfYear((MonthDay) object);
    }

    public TestProfileBuilder with(Attribute attribute, Object... values) {
        attributes
                .computeIfAbsent(attribute.name(), name -> new ArrayList<>())
                .addAll(Arrays.stream(values).map(TestProfileBuilder::value).toList());
        return this;
    }

    public TestProfileBuilder labels(LabelSet set, String... some) {
        labels.computeIfAbsent(set.name(), name -> new LinkedHashSet<>()).addAll(Arrays.asList(some));
        return this;
    }

    /** An activity whose parameters alternate: attribute, value. */
    public TestProfileBuilder activity(String type, @Nullable Instant at, Object... parameters) {
        activities.add(new TestProfile.Activity(type, at, row(parameters)));
        return this;
    }

    /** A deal whose attributes alternate: attribute, value. */
    public TestProfileBuilder deal(Object... columns) {
        return record(ContractSchema.DEAL, columns);
    }

    /** A record whose attributes alternate: attribute, value. */
    public TestProfileBuilder record(String kind, Object... columns) {
        records.add(new TestProfile.Row(kind, row(columns)));
        return this;
    }

    private static Map<String, Value> row(Object... pairs) {
        Map<String, Value> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(((Attribute) pairs[i]).name(), value(pairs[i + 1]));
        }
        return row;
    }

    public TestProfile build() {
        return new TestProfile(id, attributes, labels, activities, records);
    }
}
