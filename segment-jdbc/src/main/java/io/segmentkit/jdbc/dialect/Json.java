package io.segmentkit.jdbc.dialect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;

/** Many ids in one bound value. */
final class Json {
    private Json() {}

    static String array(Collection<?> ids) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(ids.size());
        for (Object id : ids) {
            if (id instanceof Long number) {
                array.add(number);
            } else {
                array.add(id.toString());
            }
        }
        return array.toString();
    }
}
