package io.segmentkit.examples.quickstart.segments;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.examples.quickstart.document.JsonFile;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Segments that may refer to each other and to criteria saved beside them.
 *
 * @param segments the segments, in the order of the file
 * @param saved the saved criteria, in the order of the file
 * @param definitions the segments with their settings, for who keeps them
 */
public record SegmentsFile(
        List<NamedCriterion> segments, List<NamedCriterion> saved, List<SegmentDefinition> definitions)
        implements References {
    /**
     * The segments that the file holds.
     *
     * @param schema what they can ask of profiles
     * @throws io.segmentkit.examples.quickstart.document.RefusedException with everything that is wrong, if anything is
     */
    public static SegmentsFile read(Path file, Schema schema) {
        return JsonFile.read(file, json -> new SegmentsReader(json, schema).read());
    }

    /** The segment of that name, if there is one. */
    public Optional<NamedCriterion> find(String name) {
        return find(segments, name);
    }

    /** The saved criterion of that name, if there is one. */
    public Optional<NamedCriterion> findSaved(String name) {
        return find(saved, name);
    }

    /** The segment of that name as people read names, with its settings, if there is one. */
    public Optional<SegmentDefinition> definition(SegmentName name) {
        return definitions.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The segments' names, in order. */
    public List<String> names() {
        return names(segments);
    }

    @Override
    public Optional<Criterion> saved(String name) {
        return findSaved(name).map(NamedCriterion::criterion);
    }

    @Override
    public Optional<SegmentReference> segment(String name) {
        return find(name).map(found -> new SegmentReference.Dynamic(found.criterion()));
    }

    static List<String> names(List<NamedCriterion> criteria) {
        return criteria.stream().map(NamedCriterion::name).toList();
    }

    private static Optional<NamedCriterion> find(List<NamedCriterion> criteria, String name) {
        return criteria.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
