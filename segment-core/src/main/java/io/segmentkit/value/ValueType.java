package io.segmentkit.value;

/** The types that an attribute can have (A1). Any of them may be absent, and any may be declared multi-valued. */
public enum ValueType {
    /** Any text, compared by code points (A9). */
    TEXT("text", Value.Text.class),
    /** A whole number. */
    INTEGER("integer", Value.Decimal.class),
    /** A decimal number, exact, compared by value: 1.0 is 1.00 (A9). */
    DECIMAL("decimal", Value.Decimal.class),
    /** True or false. */
    BOOLEAN("boolean", Value.Truth.class),
    /** A day without a time or zone. */
    DATE("date", Value.Date.class),
    /** A moment on the time line. */
    TIMESTAMP("timestamp", Value.Timestamp.class),
    /** One of a closed list of texts that the host defines. */
    CHOICE("choice", Value.Text.class),
    /** A day of the year whose year is unknown (W17). */
    MONTH_DAY("monthDay", Value.DayOfYear.class);

    private final String label;
    private final Class<? extends Value> valueClass;

    ValueType(String label, Class<? extends Value> valueClass) {
        this.label = label;
        this.valueClass = valueClass;
    }

    /** The class of the values that attributes of this type hold. */
    public Class<? extends Value> valueClass() {
        return valueClass;
    }

    /** Whether the value can be one of this type: of its class, and whole where the type is {@link #INTEGER}. */
    public boolean accepts(Value value) {
        return valueClass.isInstance(value)
                && (this != INTEGER || (value instanceof Value.Decimal number && number.isWhole()));
    }

    /** Whether values of this type have an order that range tests follow. */
    public boolean isOrdered() {
        return this == INTEGER || this == DECIMAL || this == DATE || this == TIMESTAMP;
    }

    /** The name as JSON and messages write it: {@code monthDay}. */
    @Override
    public String toString() {
        return label;
    }
}
