package io.segmentkit.jdbc.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement that reads members with values, and what it selects: the id, the values that profiles have themselves, and,
 * where there are values in other tables, the number of a part, then a column for each part. In part 0 are the profiles'
 * own values, in each other part those of one table, a row for each. The rows of one profile follow each other.
 *
 * @param statement the statement
 * @param own the attributes that profiles have themselves
 * @param linked the attributes with tables of their own
 */
public record ValuesReading(Rendered statement, Map<String, Operand> own, Map<String, Operand> linked) {
    /** Takes a copy. */
    public ValuesReading {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        linked = Collections.unmodifiableMap(new LinkedHashMap<>(linked));
    }

    /** The column that has the number of the part. */
    public int partColumn() {
        return 2 + own.size();
    }

    /** The attribute that a part has values of. */
    public String attribute(int part) {
        List<String> names = new ArrayList<>(linked.keySet());
        return names.get(part - 1);
    }
}
