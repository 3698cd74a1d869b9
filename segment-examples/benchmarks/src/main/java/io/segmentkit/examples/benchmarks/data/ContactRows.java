package io.segmentkit.examples.benchmarks.data;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contacts one by one, for files and databases. */
public final class ContactRows {
    private ContactRows() {}

    /** So many contacts, made as they are asked for, with their activities. */
    public static Stream<Contact> withActivities(int size) {
        return IntStream.range(0, size).mapToObj(new Contacts(size)::at);
    }

    /** So many contacts, made as they are asked for, without their activities. */
    public static Stream<Contact> of(int size) {
        Contacts contacts = new Contacts(size);
        return IntStream.range(0, size).mapToObj(contacts::withoutActivities);
    }
}
