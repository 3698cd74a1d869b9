package io.segmentkit.plan;

import io.segmentkit.value.Value;

/** Values as the objects that readers read. */
final class Values {
    private Values() {}

    static Object object(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        if (value instanceof Value.Truth truth) {
            return truth.truth();
        }
        if (value instanceof Value.Date date) {
            return date.date();
        }
        return value instanceof Value.Timestamp timestamp ? timestamp.instant() : ((Value.DayOfYear) value).monthDay();
    }
}
