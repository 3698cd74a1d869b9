package io.segmentkit.match;

import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.ProfileReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The criteria that wait for texts of one source.
 *
 * @param <T> what profiles are
 */
sealed interface Waiting<T> {
    /** Makes the profiles candidates of the criteria that wait for a text of theirs. */
    void admit(Block<T> block);

    /**
     * For the text of an attribute.
     *
     * @param read the attribute
     * @param byText the criteria, by the text that they wait for
     */
    record ForOne<T>(Function<? super T, ? extends @Nullable Object> read, Map<Object, int[]> byText)
            implements Waiting<T> {
        @Override
        public void admit(Block<T> block) {
            for (int i = 0; i < block.size(); i++) {
                Object text = read.apply(block.profile(i));
                if (text != null) {
                    Waiting.admit(block, i, byText.get(text));
                }
            }
        }
    }

    /**
     * For one of the texts of a multi-valued attribute, or one of some labels.
     *
     * @param read the texts
     * @param byText the criteria, by the text that they wait for
     */
    record ForMany<T>(Function<? super T, ? extends @Nullable Collection<?>> read, Map<Object, int[]> byText)
            implements Waiting<T> {
        @Override
        public void admit(Block<T> block) {
            for (int i = 0; i < block.size(); i++) {
                Collection<?> texts = read.apply(block.profile(i));
                if (texts != null) {
                    for (Object text : texts) {
                        Waiting.admit(block, i, text == null ? null : byText.get(text));
                    }
                }
            }
        }
    }

    private static <T> void admit(Block<T> block, int profile, int @Nullable [] criteria) {
        if (criteria != null) {
            for (int criterion : criteria) {
                block.addCandidate(criterion, profile);
            }
        }
    }

    /** Lets criteria wait, by position, for what their guards say. */
    static <T> List<Waiting<T>> of(Map<Integer, Guard> guards, ProfileReader<T> reader) {
        Map<Source, Map<String, List<Integer>>> bySource = new LinkedHashMap<>();
        guards.forEach((criterion, guard) -> guard.keys()
                .forEach(key -> bySource.computeIfAbsent(key.source(), source -> new HashMap<>())
                        .computeIfAbsent(key.text(), text -> new ArrayList<>())
                        .add(criterion)));
        List<Waiting<T>> all = new ArrayList<>();
        bySource.forEach((source, byText) -> all.add(of(source, arrays(byText), reader)));
        return List.copyOf(all);
    }

    private static <T> Waiting<T> of(Source source, Map<Object, int[]> byText, ProfileReader<T> reader) {
        if (source instanceof Source.OfLabels labels) {
            return new ForMany<>(reader.labels(labels.name()), byText);
        }
        String attribute = ((Source.OfAttribute) source).name();
        AttributeReader<T> values = reader.attribute(attribute);
        if (values instanceof AttributeReader.OfOne<T> one) {
            return new ForOne<>(one.read(), byText);
        }
        if (values instanceof AttributeReader.OfMany<T> many) {
            return new ForMany<>(many.read(), byText);
        }
        throw new IllegalStateException("texts are read as objects, found another reader of " + attribute);
    }

    private static Map<Object, int[]> arrays(Map<String, List<Integer>> byText) {
        Map<Object, int[]> arrays = new HashMap<>(byText.size() * 2);
        byText.forEach((text, criteria) ->
                arrays.put(text, criteria.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }
}
