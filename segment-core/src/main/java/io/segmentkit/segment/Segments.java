package io.segmentkit.segment;

import static java.util.stream.Collectors.toSet;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Audience;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SavedCriterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.segment.graph.CatalogReferences;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.graph.Reference;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.value.CaseFolding;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Segments over a population: the service that a host embeds. Nothing runs by itself; the host calls {@link #refreshDue}
 * from a timer, on as many nodes as it likes.
 *
 * <pre>{@code
 * Segments segments = Segments.builder().population(customers).store(InMemorySegmentStore.empty()).clock(clock).build();
 * segments.create(SegmentDefinition.dynamic("Warsaw media", mediaInWarsaw).readyForHours(48).refreshEveryDays(1));
 * segments.refreshDue();
 * }</pre>
 *
 * <p>Names of segments are found trimmed and ignoring case. A name that no segment has is refused with an {@link
 * IllegalArgumentException} that lists those there are.
 *
 * <p>In a criterion, {@code inSegment(name)} asks for the members that readers see: those of the last refresh. What is due
 * is computed in the order of references, so that they are those of this one.
 *
 * <p>Safe between threads.
 */
public final class Segments {
    private final Setup setup;
    private final Definitions definitions;
    private final MemberLists lists;
    private final Refresher refresher;
    private final Announcer announcer;
    private final SegmentViews views;
    private final Actions actions;

    Segments(Setup setup, List<SegmentListener> listeners) {
        this.setup = setup;
        this.definitions = new Definitions(setup);
        this.lists = new MemberLists(setup, definitions);
        this.refresher = new Refresher(setup);
        this.announcer = new Announcer(setup, listeners);
        this.views = new SegmentViews(setup);
        this.actions = new Actions(setup);
    }

    /** To be told what the service works with. */
    public static SegmentsBuilder builder() {
        return new SegmentsBuilder();
    }

    /**
     * Creates a segment (S2). A dynamic one is computed by the next {@link #refreshDue}, or by {@link #refresh}; others
     * have no members yet.
     *
     * @throws IllegalArgumentException if there is a segment of that name
     * @throws io.segmentkit.schema.InvalidCriterionException with all problems, if the criterion does not fit what
     *     profiles have, refers to what is not there, or by way of others to the segment itself
     */
    public Segment create(SegmentDefinition definition) {
        boolean dynamic = definition.kind() == SegmentKind.DYNAMIC;
        Optional<Definitions.Members> nobody =
                dynamic ? Optional.empty() : Optional.of(new Definitions.Members(Set.of()));
        Segment created = views.one(definitions.create(definition, nobody));
        announcer.announce();
        return created;
    }

    /**
     * Creates a list with its members (S1). Ids that no profile has are left out and reported.
     *
     * @throws IllegalArgumentException if there is a segment of that name, or the definition is dynamic
     */
    public ListEdit create(SegmentDefinition definition, Collection<String> profileIds) {
        return announced(lists.create(definition, profileIds));
    }

    /**
     * Edits name, settings and criterion. With another criterion the segment is due at once; until it is computed its
     * members are those of before.
     *
     * @param edit what becomes of the definition; may be called more than once
     * @throws IllegalArgumentException if the name is taken, or the kind changes
     * @throws InUseException if it gets another name while others refer to it by the old one
     * @throws io.segmentkit.schema.InvalidCriterionException as {@link #create}
     */
    public Segment edit(String name, UnaryOperator<SegmentDefinition> edit) {
        return views.one(definitions.edit(name, edit));
    }

    /** Creates another segment with the same definition; a list with the same members. */
    public Segment copy(String name, String nameOfCopy) {
        StoredSegment source = stored(name);
        SegmentDefinition definition = source.definition().named(nameOfCopy);
        if (definition.kind() == SegmentKind.DYNAMIC) {
            return create(definition);
        }
        try (Stream<String> ids = setup.store().members(source.id()).ids()) {
            Definitions.Members same = new Definitions.Members(ids.collect(toSet()));
            Segment copy = views.one(definitions.create(definition, Optional.of(same)));
            announcer.announce();
            return copy;
        }
    }

    /**
     * Deletes a segment: no profile is assigned to it any more, its history is gone, and so are the actions on it; one that
     * runs stops. What actions have done stays, also files. Listeners are not told that its members left.
     *
     * @throws InUseException if others refer to it
     */
    public Deletion delete(String name) {
        return definitions.delete(name);
    }

    /** The segment of that name. */
    public Optional<Segment> find(String name) {
        return setup.store().catalog().segment(SegmentName.of(name)).map(views::one);
    }

    /** The segments in whose names the text occurs, ignoring case. */
    public List<Segment> containing(String partOfName) {
        String part = CaseFolding.fold(partOfName.strip());
        return all().stream()
                .filter(segment -> segment.name().key().contains(part))
                .toList();
    }

    /** The segments in that state. */
    public List<Segment> in(SegmentState state) {
        return all().stream().filter(segment -> segment.state() == state).toList();
    }

    /** All segments, in the order in which they were created. */
    public List<Segment> all() {
        return views.all();
    }

    /** The settings and the criterion of a segment, with the days that its windows mean now. */
    public SegmentPreview preview(String name) {
        DefinitionGraph graph = new DefinitionGraph(setup.store().catalog());
        StoredSegment segment = graph.segment(name);
        return SegmentPreview.of(segment.definition(), setup.asOf(), graph.usersOf(Reference.segment(segment.name())));
    }

    /**
     * Saves a criterion under a name, or another in its place (A7). Segments that use it are then due at once.
     *
     * @throws io.segmentkit.schema.InvalidCriterionException as {@link #create}
     */
    public SavedCriterion save(String name, Criterion criterion) {
        StoredCriterion saved = definitions.save(name, criterion);
        return view(saved, new DefinitionGraph(setup.store().catalog()));
    }

    /** The saved criteria with who uses each. */
    public List<SavedCriterion> savedCriteria() {
        DefinitionGraph graph = new DefinitionGraph(setup.store().catalog());
        return setup.store().catalog().savedCriteria().stream()
                .map(saved -> view(saved, graph))
                .toList();
    }

    /**
     * Deletes a saved criterion.
     *
     * @throws IllegalArgumentException if there is none of that name
     * @throws InUseException if others refer to it
     */
    public SavedCriterion deleteSaved(String name) {
        StoredCriterion deleted = definitions.deleteSaved(name);
        return new SavedCriterion(deleted.name(), deleted.criterion(), List.of());
    }

    /**
     * Computes every segment that is due and that no other node is computing, in the order of references, as of one
     * moment. Of the segments that do not wait for each other the members are found in one pass over the population.
     *
     * <p>Members are replaced when they are complete. A segment that fails keeps its members and is tried again after a
     * time that doubles with each failure ({@link SegmentsBuilder#retryAfter}).
     *
     * @return what was done; failures of segments are in it, not thrown
     */
    public RefreshReport refreshDue() {
        return announced(refresher.due());
    }

    /**
     * Computes a segment, due or not, and before it those that it refers to and that have never been computed. Nothing is
     * done where another node is computing them.
     *
     * @throws IllegalArgumentException if it is not dynamic
     */
    public RefreshReport refresh(String name) {
        return refresh(List.of(name));
    }

    /**
     * Computes segments, due or not, and before them those that they refer to and that have never been computed, in the
     * order of references, as of one moment; in one pass over the population, as {@link #refreshDue} does. Those that
     * another node is computing are left to it, and so are those that refer to them.
     *
     * @param names the segments, in any order; one that is named twice counts once
     * @throws IllegalArgumentException if one of them is not dynamic; nothing is done then
     */
    public RefreshReport refresh(Collection<String> names) {
        return announced(refresher.all(names));
    }

    /**
     * When a refresh of a segment can next matter, because time passes (B3): until that moment its members stay those of its
     * last refresh, if the data stay as they are. It does not look at the schedule, and may be past, as {@link Segment#due}.
     *
     * <ul>
     *   <li>Over objects in memory it is the first moment at which a profile enters or leaves. Each profile is read once. It
     *       looks 366 days ahead of the last refresh: where nothing changes before, it is the end of them.
     *   <li>Over other populations it is a moment before which nothing can change, from the windows alone: the next day in the
     *       clock's zone, the next calendar period where only such are named, and the last refresh itself where hours are
     *       counted, which may end at any moment.
     *   <li>Segments that it refers to count with their own next changes, and where one has got members after this one was
     *       computed, that moment counts.
     *   <li>A segment that was never computed, has another criterion since, or has failed last: the moment from when on it is
     *       {@linkplain Segment#due due}.
     * </ul>
     *
     * @return empty where time alone never changes the members: no window in its criterion, or in one that it refers to,
     *     moves with time, or the segment is a list or from outside data
     */
    public Optional<Instant> nextChange(String name) {
        NextChange nextChange = NextChange.of(setup);
        return nextChange.of(nextChange.segment(name));
    }

    /** When a refresh of any segment can next matter: the earliest {@link #nextChange(String)}; empty where no segment has one. */
    public Optional<Instant> nextChange() {
        return NextChange.of(setup).ofAll();
    }

    /** Adds members to a list (S1). Ids that no profile has are left out and reported. */
    public ListEdit add(String name, Collection<String> profileIds) {
        return announced(lists.add(stored(name), profileIds));
    }

    /** Removes members from a list (S1). Ids that are no members are reported. */
    public ListEdit remove(String name, Collection<String> profileIds) {
        return announced(lists.remove(stored(name), profileIds));
    }

    /** Replaces the members of a list, or of a segment from outside data (S1, S8). Ids that no profile has are reported. */
    public ListEdit replace(String name, Collection<String> profileIds) {
        return announced(lists.replace(stored(name), profileIds));
    }

    /** The members that readers see, as they are now; nobody while the segment is being created. */
    public StoredMembers members(String name) {
        return setup.store().members(stored(name).id());
    }

    /** The segments that a profile is a member of (S10). */
    public List<Segment> segmentsOf(String profileId) {
        Set<SegmentId> ids = setup.store().segmentsOf(profileId);
        return all().stream().filter(segment -> ids.contains(segment.id())).toList();
    }

    /** The history of a segment, the last run first, as far back as it is kept (S4). */
    public List<Run> history(String name) {
        return setup.store().runs(stored(name).id());
    }

    /** Who entered and who left with a run, and why (B5); empty where the history no longer has it. */
    public Optional<MemberDifference> difference(UUID run) {
        return setup.store().difference(run);
    }

    /**
     * Makes out an audience (S9): its segments' members as they are now.
     *
     * @throws IllegalArgumentException if a segment is not {@linkplain SegmentState#READY ready}; says its state
     * @throws io.segmentkit.schema.InvalidCriterionException when it is asked for members, if profiles have no consents
     */
    public AudienceMembers audience(Audience audience) {
        Catalog catalog = setup.store().catalog();
        DefinitionGraph graph = new DefinitionGraph(catalog);
        Map<SegmentName, StoredMembers> members = new LinkedHashMap<>();
        Stream.concat(audience.anyOf().stream(), audience.minus().stream())
                .map(name -> graph.segment(name.text()))
                .forEach(segment -> members.put(segment.name(), readyMembers(segment)));
        CatalogReferences references = CatalogReferences.toMembers(
                catalog,
                segment -> members.getOrDefault(segment.name(), setup.store().members(segment.id())));
        return new AudienceMembers(audience, members, setup.population().withReferences(references), setup.asOf());
    }

    private StoredMembers readyMembers(StoredSegment segment) {
        SegmentStatus status = setup.store().status(segment.id()).orElse(SegmentStatus.created(segment.id()));
        SegmentState state = setup.life().state(segment, status, setup.now());
        if (state != SegmentState.READY) {
            throw new IllegalArgumentException("segment \"" + segment.name() + "\" is not ready: it is " + state);
        }
        return setup.store().members(segment.id());
    }

    /**
     * Tells listeners of what they were not told of yet, as refreshes do at their end.
     *
     * @return what listeners threw; they will be told again
     */
    public List<RuntimeException> announce() {
        return announcer.announce();
    }

    /** What is done to members: planned, run, listed (S6), and the files that were exported (S7). */
    public Actions actions() {
        return actions;
    }

    /**
     * Forgets runs that are older than the history is kept, also those that no listener was told of, and actions that were
     * over before; deletes exported files whose time is over.
     *
     * @return how many of all these
     */
    public long purgeExpired() {
        return setup.store().purgeRuns(setup.now().minus(setup.history())) + actions.purge();
    }

    private RefreshReport announced(RefreshReport report) {
        return new RefreshReport(report.asOf(), report.computed(), report.failed(), announcer.announce());
    }

    /** What listeners throw is told again with the next refresh. */
    private ListEdit announced(ListEdit edit) {
        announcer.announce();
        return edit;
    }

    private StoredSegment stored(String name) {
        return new DefinitionGraph(setup.store().catalog()).segment(name);
    }

    private static SavedCriterion view(StoredCriterion saved, DefinitionGraph graph) {
        return new SavedCriterion(saved.name(), saved.criterion(), graph.usersOf(Reference.saved(saved.name())));
    }
}
