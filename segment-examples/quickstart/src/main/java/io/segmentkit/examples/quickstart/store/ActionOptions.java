package io.segmentkit.examples.quickstart.store;

import io.segmentkit.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What is to be done to members. */
final class ActionOptions {
    @Option(names = "--add-tag", paramLabel = "TAG", description = "Gives each member the tag.")
    private List<String> addedTags = new ArrayList<>();

    @Option(names = "--remove-tag", paramLabel = "TAG", description = "Takes the tag from each member.")
    private List<String> removedTags = new ArrayList<>();

    @Option(names = "--add-category", paramLabel = "CATEGORY", description = "Gives each member the category.")
    private List<String> addedCategories = new ArrayList<>();

    @Option(names = "--remove-category", paramLabel = "CATEGORY", description = "Takes the category from each member.")
    private List<String> removedCategories = new ArrayList<>();

    @Option(names = "--add-consent", paramLabel = "CONSENT", description = "Notes the consent of each member.")
    private List<String> addedConsents = new ArrayList<>();

    @Option(names = "--remove-consent", paramLabel = "CONSENT", description = "Withdraws the consent of each member.")
    private List<String> removedConsents = new ArrayList<>();

    @Option(names = "--export", description = "Writes the members to a CSV file in the folder of exports.")
    private boolean exports;

    @Option(
            names = "--attributes",
            split = ",",
            paramLabel = "NAME",
            description = "With --export: attributes to write behind the id.")
    private List<String> attributes = new ArrayList<>();

    boolean attributesAlone() {
        return !exports && !attributes.isEmpty();
    }

    /**
     * The actions: what adds labels first.
     *
     * @throws IllegalArgumentException if a label is none
     */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        add(actions, addedTags, Action::addTag);
        add(actions, addedCategories, Action::addCategory);
        add(actions, addedConsents, Action::addConsent);
        add(actions, removedTags, Action::removeTag);
        add(actions, removedCategories, Action::removeCategory);
        add(actions, removedConsents, Action::removeConsent);
        if (exports) {
            actions.add(Action.export(attributes.toArray(String[]::new)));
        }
        return actions;
    }

    private static void add(List<Action> actions, List<String> labels, Function<String, Action> action) {
        labels.stream().map(action).forEach(actions::add);
    }
}
