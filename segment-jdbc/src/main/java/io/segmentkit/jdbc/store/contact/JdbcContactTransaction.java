package io.segmentkit.jdbc.store.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.jdbc.store.database.ProfileId;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.Completion;
import io.segmentkit.store.StoredSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One transaction of the database; the connection is taken when there is something to save. */
final class JdbcContactTransaction implements ContactTransaction {
    private static final int AT_ONCE = 1_000;

    private final JdbcContactStore store;
    private @Nullable ContactSession session;
    private boolean over;

    JdbcContactTransaction(JdbcContactStore store) {
        this.store = store;
    }

    @Override
    public List<SavedContact> save(List<ContactEntry> batch, SegmentAssignment assignment) {
        requireOpen();
        Catalog catalog = store.catalog();
        List<ContactEntry> entries =
                batch.stream().map(entry -> known(catalog, entry)).toList();
        try {
            ContactSession open = session == null ? new ContactSession(store) : session;
            session = open;
            List<SavedContact> saved = new ArrayList<>(entries.size());
            for (int i = 0; i < entries.size(); i += AT_ONCE) {
                saved.addAll(open.save(catalog, entries.subList(i, Math.min(i + AT_ONCE, entries.size())), assignment));
            }
            return saved;
        } catch (RuntimeException failed) {
            undo(failed);
            throw failed;
        }
    }

    private void undo(RuntimeException failed) {
        try {
            close();
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private static ContactEntry known(Catalog catalog, ContactEntry entry) {
        Contact contact = entry.contact();
        if (!contact.isIdentified()) {
            throw new IllegalArgumentException("a contact must have an external id, e-mail address or mobile number");
        }
        contact.externalId().ifPresent(ProfileId::checked);
        boolean texts = Stream.of(
                        contact.firstName(), contact.lastName(), contact.accountNumber(), contact.organization())
                .flatMap(Optional::stream)
                .allMatch(ProfileId::isText);
        if (!texts) {
            throw new IllegalArgumentException(
                    "the parts of a contact must be text that databases hold, found a NUL or half a surrogate pair");
        }
        return new ContactEntry(
                contact,
                entry.segments().stream()
                        .map(name -> staticSegment(catalog, name).name())
                        .collect(Collectors.toSet()));
    }

    private static StoredSegment staticSegment(Catalog catalog, SegmentName name) {
        return JdbcContactStore.staticSegment(catalog, name)
                .orElseThrow(() -> new IllegalArgumentException("no static segment has the name " + name));
    }

    @Override
    public void commit() {
        requireOpen();
        if (session != null) {
            try {
                session.commit(this::completion);
            } catch (RuntimeException failed) {
                undo(failed);
                throw failed;
            }
        }
        close();
    }

    private Completion completion(StoredSegment segment) {
        return Completion.ofList(UUID.randomUUID(), store.clock().instant(), Duration.ZERO, segment.revision());
    }

    @Override
    public void close() {
        over = true;
        ContactSession open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("the transaction is over");
        }
    }
}
