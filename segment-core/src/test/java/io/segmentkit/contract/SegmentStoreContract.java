package io.segmentkit.contract;

import io.segmentkit.contract.store.ActionClaiming;
import io.segmentkit.contract.store.ActionStoring;
import io.segmentkit.contract.store.Announcing;
import io.segmentkit.contract.store.CauseStoring;
import io.segmentkit.contract.store.Claiming;
import io.segmentkit.contract.store.DefinitionStoring;
import io.segmentkit.contract.store.MemberStoring;
import io.segmentkit.contract.store.TestedStore;
import io.segmentkit.store.SegmentStore;
import org.junit.jupiter.api.BeforeEach;

/** What every store of segments must do (S2 to S6, S10, B5). A backend joins with a subclass that makes an empty store. */
public abstract class SegmentStoreContract
        implements DefinitionStoring, MemberStoring, CauseStoring, Claiming, Announcing, ActionStoring, ActionClaiming {
    private TestedStore store;

    /** A store without segments. */
    protected abstract SegmentStore emptyStore();

    @BeforeEach
    void makeStore() {
        store = new TestedStore(emptyStore());
    }

    @Override
    public TestedStore store() {
        return store;
    }
}
