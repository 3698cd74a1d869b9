package io.segmentkit.store.memory;

import io.segmentkit.contract.SegmentStoreContract;
import io.segmentkit.store.SegmentStore;

class InMemorySegmentStoreTest extends SegmentStoreContract {
    @Override
    protected SegmentStore emptyStore() {
        return InMemorySegmentStore.empty();
    }
}
