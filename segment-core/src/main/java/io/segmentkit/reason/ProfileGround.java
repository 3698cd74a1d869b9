package io.segmentkit.reason;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Variable;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Claims about profiles. */
final class ProfileGround implements Ground {
    /** How many ways are tried to make up a profile. */
    private static final int TRIES = 30;

    private final World world;
    private final Asker asker;

    ProfileGround(World world, Asker asker) {
        this.world = world;
        this.asker = asker;
    }

    private Formula formula(List<Claim> claims) {
        return Formula.all(claims.stream()
                .map(claim -> world.formula(claim.criterion()).being(claim.holds()))
                .toList());
    }

    @Override
    public boolean isImpossible(List<Claim> claims) {
        return world.isImpossible(formula(claims));
    }

    @Override
    public Optional<Example> example(List<Claim> claims) {
        List<Optional<Example>> tried = new ArrayList<>();
        world.search(formula(claims), model -> {
            Optional<Example> example = example(model).filter(made -> asker.meets(made, claims));
            tried.add(example);
            return example.isPresent() || tried.size() == TRIES;
        });
        return tried.isEmpty() ? Optional.empty() : tried.get(tried.size() - 1);
    }

    private Optional<Example> example(Model model) {
        Optional<Map<String, List<Value>>> values = world.values(model);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Example.Row> rows = new ArrayList<>();
        for (Rows ofKind : world.rows().values()) {
            Optional<List<Example.Row>> made = RowExamples.of(ofKind, model, asker.sets());
            if (made.isEmpty()) {
                return Optional.empty();
            }
            rows.addAll(made.get());
        }
        return Optional.of(new Example(values.get(), labels(model), segments(model), rows));
    }

    private Map<String, Set<String>> labels(Model model) {
        return world.labels().entrySet().stream()
                .filter(label -> isSo(model, label.getValue()))
                .map(Map.Entry::getKey)
                .collect(groupingBy(World.Label::set, LinkedHashMap::new, mapping(World.Label::name, toSet())));
    }

    private Set<String> segments(Model model) {
        return world.segments().entrySet().stream()
                .filter(segment -> isSo(model, segment.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static boolean isSo(Model model, Variable truth) {
        return model.isBound(truth) && model.first(truth) == 1;
    }
}
