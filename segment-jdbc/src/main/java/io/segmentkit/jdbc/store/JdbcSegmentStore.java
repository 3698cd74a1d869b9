package io.segmentkit.jdbc.store;

import static java.util.Objects.requireNonNull;

import io.segmentkit.action.ActionStore;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.action.ActionRows;
import io.segmentkit.jdbc.store.action.JdbcActions;
import io.segmentkit.jdbc.store.contact.ContactRows;
import io.segmentkit.jdbc.store.contact.ContactSegments;
import io.segmentkit.jdbc.store.contact.JdbcContactStore;
import io.segmentkit.jdbc.store.database.ProfileId;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.jdbc.store.segment.Attempts;
import io.segmentkit.jdbc.store.segment.ChangedRows;
import io.segmentkit.jdbc.store.segment.Definitions;
import io.segmentkit.jdbc.store.segment.DifferenceOfAttempt;
import io.segmentkit.jdbc.store.segment.Members;
import io.segmentkit.jdbc.store.segment.MembersOfAttempt;
import io.segmentkit.jdbc.store.segment.Nobody;
import io.segmentkit.jdbc.store.segment.Runs;
import io.segmentkit.jdbc.store.segment.Segments;
import io.segmentkit.jdbc.store.segment.StagedRows;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Claim;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredMembers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Segments kept in a database, for all nodes of a host: H2, MariaDB, PostgreSQL or SQLite.
 *
 * <p>The tables are the store's own: their names begin with a prefix, {@code segmentkit_} unless set, and Flyway creates them
 * and brings them up to date, with a history under the same prefix. Nothing else is touched.
 *
 * <p>Members are read as they were when they were asked for until the history of what changed since is purged, or the segment
 * is deleted. Ids of profiles have at most 500 characters, all of which count (A9); longer ones are refused. Moments are kept
 * to microseconds.
 *
 * <p>Each call takes one connection and gives it back: at once, or when the stream that it returned is closed, read to its
 * end, or fails. A claim holds none. A transaction that the database ends for the sake of another is run again, up to 10
 * times. What else fails throws {@link io.segmentkit.jdbc.population.DatabaseException}, which shows no data.
 *
 * <p>SQLite lets nobody write while somebody reads, unless its files are in WAL mode, which hosts set.
 *
 * <p>Safe between threads and between nodes, as the data source must be between threads.
 */
public final class JdbcSegmentStore implements SegmentStore {
    private final Transactions transactions;
    private final Definitions definitions;
    private final Segments segments;
    private final Members members;
    private final StagedRows staged;
    private final ChangedRows changed;
    private final Runs runs;
    private final Attempts attempts;
    private final JdbcActions actions;
    private final ContactSegments contactSegments;
    private final ContactRows contactRows;

    JdbcSegmentStore(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.definitions = new Definitions(tables);
        this.segments = new Segments(tables);
        this.staged = new StagedRows(tables, transactions.dialect());
        this.members = new Members(tables, staged);
        ActionRows actionRows = new ActionRows(tables);
        this.runs = new Runs(tables, members, actionRows::needed);
        this.changed = new ChangedRows(tables, staged);
        this.attempts = new Attempts(transactions, segments, members, staged, changed, runs);
        this.contactSegments = new ContactSegments(tables, segments, members, staged, attempts);
        this.contactRows = new ContactRows(tables);
        this.actions = new JdbcActions(transactions, definitions, segments, members, runs, actionRows);
    }

    /**
     * The store in tables {@code segmentkit_...} of a database, once they have been brought up to date.
     *
     * @throws io.segmentkit.jdbc.population.DatabaseException if the database cannot be reached
     * @throws IllegalStateException if Flyway fails, which is then the cause
     * @throws IllegalArgumentException if the database is none that is supported
     */
    public static JdbcSegmentStore of(DataSource source) {
        return builder(source).build();
    }

    /** A store to be said more of. */
    public static JdbcSegmentStoreBuilder builder(DataSource source) {
        return new JdbcSegmentStoreBuilder(source);
    }

    @Override
    public Catalog catalog() {
        return transactions.read(definitions::read);
    }

    @Override
    public boolean change(CatalogChange change) {
        return transactions.write(sql -> {
            if (!definitions.change(sql, change)) {
                return false;
            }
            for (SegmentId removed : change.removedSegments()) {
                segments.delete(sql, removed).ifPresent(number -> {
                    staged.forgetAll(sql, number);
                    changed.forgetAll(sql, number);
                    actions.forget(sql, number);
                    runs.forget(sql, number);
                });
            }
            change.edits().forEach(edit -> attempts.edit(sql, edit));
            return true;
        });
    }

    @Override
    public Map<SegmentId, SegmentStatus> statuses() {
        return transactions.read(segments::statuses);
    }

    @Override
    public Optional<SegmentStatus> status(SegmentId segment) {
        return transactions.read(sql -> segments.status(sql, segment));
    }

    @Override
    public Optional<Staging> claim(Claim claim) {
        return attempts.claim(claim);
    }

    @Override
    public Optional<Run> edit(MemberEdit edit) {
        return attempts.edit(edit);
    }

    @Override
    public StoredMembers members(SegmentId segment) {
        return transactions
                .read(sql -> segments.find(sql, segment))
                .<StoredMembers>map(found ->
                        new MembersOfAttempt(transactions, members, found.number(), found.attempt(), found.members()))
                .orElse(Nobody.MEMBERS);
    }

    @Override
    public Optional<StoredMembers> members(SegmentId segment, long attempt) {
        return transactions.read(sql -> segments.find(sql, segment)
                .filter(found -> attempt <= found.attempt())
                .flatMap(found -> runs.fewerSince(sql, found.number(), attempt, found.attempt())
                        .map(more -> new MembersOfAttempt(
                                transactions, members, found.number(), attempt, found.members() + more))));
    }

    @Override
    public Optional<Basis> basis(SegmentId segment) {
        return transactions.read(sql -> segments.basis(sql, segment));
    }

    @Override
    public Set<SegmentId> segmentsOf(String profileId) {
        return ProfileId.isPossible(profileId)
                ? transactions.read(sql -> members.segmentsOf(sql, profileId))
                : Set.of();
    }

    @Override
    public List<Run> runs(SegmentId segment) {
        return transactions.read(sql -> runs.of(sql, segment));
    }

    @Override
    public Optional<MemberDifference> difference(UUID run) {
        return transactions
                .read(sql -> runs.attempt(sql, run))
                .map(attempt -> new DifferenceOfAttempt(transactions, members, attempt));
    }

    @Override
    public List<Announcement> takeAnnouncements(String owner, Instant now, Instant until, int most) {
        return transactions.write(sql -> runs.take(sql, owner, now, until, most));
    }

    @Override
    public void announced(UUID run) {
        transactions.write(sql -> {
            runs.told(sql, run);
            return run;
        });
    }

    @Override
    public void notAnnounced(UUID run, String owner) {
        transactions.write(sql -> {
            runs.notTold(sql, run, owner);
            return run;
        });
    }

    @Override
    public long purgeRuns(Instant before) {
        return transactions.write(sql -> runs.purge(sql, before));
    }

    @Override
    public ActionStore actions() {
        return actions;
    }

    /**
     * Contacts in the same database, whose segments are the static ones of this store: what an import puts into a segment
     * are its members, with a run in its history.
     *
     * <p>Contacts are rows of the table {@code segmentkit_contact}, under the prefix of this store: {@code id}, under which
     * they are members, {@code country_code}, {@code first_name}, {@code last_name}, {@code mobile}, {@code email},
     * {@code account_number}, {@code organization} and {@code external_id}. Hosts read them there, for example as a
     * {@link io.segmentkit.jdbc.population.JdbcPopulation}, and leave writing to this store.
     *
     * <p>A transaction takes a connection with the first contact that it saves, and holds it until it is over; of two at the
     * same time one waits for the other, or fails when the database lets it wait no longer. It is not run again. External ids
     * have at most 500 characters.
     *
     * @param clock says when members have changed
     */
    public ContactStore contacts(Clock clock) {
        requireNonNull(clock, "clock");
        return new JdbcContactStore(transactions, definitions, contactRows, contactSegments, clock);
    }
}
