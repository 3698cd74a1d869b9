package io.segmentkit.csv.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles in their order, found by the characters of their id without making a text of them. */
public final class ProfileIndex {
    private static final int SMALLEST = 1 << 10;

    private final List<@Nullable Object[]> profiles = new ArrayList<>();
    /** Hash and position, the latter from 1, of the profile at each slot; as many slots as a power of two. */
    private long[] slots = new long[SMALLEST];

    /** The profiles in the order in which they were added. */
    public List<@Nullable Object[]> profiles() {
        return profiles;
    }

    /** Adds a profile; false if there is one with its id. */
    boolean add(@Nullable Object[] profile) {
        String id = ProfileLayout.id(profile);
        int hash = id.hashCode();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == hash && id.equals(ProfileLayout.id(at(slot)))) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        profiles.add(profile);
        slots[slot] = ((long) hash << 32) | profiles.size();
        if (profiles.size() > slots.length / 2) {
            grow();
        }
        return true;
    }

    /** The profile of that id; null where there is none. */
    @Nullable
    Object @Nullable [] find(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == hash && isSame(ProfileLayout.id(at(slot)), chars, from, to)) {
                return at(slot);
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    /** The profile of that id; null where there is none. */
    public @Nullable Object @Nullable [] find(String id) {
        return find(id.toCharArray(), 0, id.length());
    }

    private @Nullable Object[] at(int slot) {
        return profiles.get((int) slots[slot] - 1);
    }

    private static boolean isSame(String id, char[] chars, int from, int to) {
        if (id.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (id.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long taken : before) {
            if (taken != 0) {
                int slot = slot((int) (taken >>> 32));
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = taken;
            }
        }
    }

    /** Gives back what lists of activities and records reserved for more. */
    void trim() {
        for (@Nullable Object[] profile : profiles) {
            for (Object value : profile) {
                if (value instanceof ArrayList<?> list) {
                    list.trimToSize();
                }
            }
        }
    }
}
