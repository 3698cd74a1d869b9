package io.segmentkit.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.List;

/** What is wrong with documents, written here with single quotes. */
final class Refused {
    private Refused() {}

    /** The lines of all problems with a document. */
    static List<String> document(String document) {
        return lines(() -> CriterionJson.read(document.replace('\'', '"')));
    }

    /** The lines of all problems with the document of a criterion. */
    static List<String> criterion(String criterion) {
        return document(documentOf(criterion));
    }

    /** The lines of all problems with the document of a criterion that must fit a schema. */
    static List<String> criterion(String criterion, Schema schema) {
        return lines(() -> CriterionJson.read(documentOf(criterion).replace('\'', '"'), schema));
    }

    /** The lines of all problems with the test of an attribute. */
    static List<String> test(String test) {
        return criterion("{'type':'attribute','attribute':'a','test':" + test + "}");
    }

    static String documentOf(String criterion) {
        return "{'version':1,'criterion':" + criterion + "}";
    }

    static List<String> lines(Runnable reading) {
        return catchThrowableOfType(InvalidCriterionException.class, reading::run).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
