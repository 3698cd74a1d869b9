package io.segmentkit.jdbc.sql;

import java.util.Optional;
import org.jooq.Select;

/** Asks the database between which values a column lies. */
@FunctionalInterface
public interface Spans {
    /** What the select gives, as the operand reads its two columns; empty where they are absent. */
    Optional<Span> find(Select<?> leastAndGreatest, Operand operand);
}
