package io.segmentkit.examples.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a host application has it. Nothing in it knows of segments.
 *
 * @param birthday null where it is not known
 */
public record Customer(
        String id, String city, int score, @Nullable LocalDate birthday, Set<String> tags, List<Event> events) {}
