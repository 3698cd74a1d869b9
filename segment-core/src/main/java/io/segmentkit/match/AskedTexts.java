package io.segmentkit.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts that criteria ask for, by source. Nothing else is known of the data: the more different texts are asked for,
 * the fewer profiles are taken to have each of them.
 */
final class AskedTexts {
    private final Map<Source, Set<String>> texts = new HashMap<>();

    void add(List<Guard.Key> keys) {
        keys.forEach(key ->
                texts.computeIfAbsent(key.source(), source -> new HashSet<>()).add(key.text()));
    }

    /** The share of profiles that are taken to pass the guard. */
    double share(Guard guard) {
        return guard.keys().stream().mapToDouble(this::share).sum();
    }

    private double share(Guard.Key key) {
        Set<String> asked = texts.get(key.source());
        return asked == null ? 1 : 1.0 / asked.size();
    }
}
