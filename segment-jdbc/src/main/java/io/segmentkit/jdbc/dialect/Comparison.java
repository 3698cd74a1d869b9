package io.segmentkit.jdbc.dialect;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;

/** How two numbers compare. */
public enum Comparison {
    /** The same. */
    EQUAL {
        @Override
        Condition compare(Field<BigDecimal> number, Field<BigDecimal> other) {
            return number.eq(other);
        }
    },
    /** Greater. */
    GREATER {
        @Override
        Condition compare(Field<BigDecimal> number, Field<BigDecimal> other) {
            return number.gt(other);
        }
    },
    /** Greater or the same. */
    AT_LEAST {
        @Override
        Condition compare(Field<BigDecimal> number, Field<BigDecimal> other) {
            return number.ge(other);
        }
    },
    /** Less. */
    LESS {
        @Override
        Condition compare(Field<BigDecimal> number, Field<BigDecimal> other) {
            return number.lt(other);
        }
    },
    /** Less or the same. */
    AT_MOST {
        @Override
        Condition compare(Field<BigDecimal> number, Field<BigDecimal> other) {
            return number.le(other);
        }
    };

    abstract Condition compare(Field<BigDecimal> number, Field<BigDecimal> other);
}
