package io.segmentkit.json;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.Optional;

/** What a criterion can be about that a profile has several of. */
enum Rows {
    /** Activities, which alone have a time of their own. */
    ACTIVITY("activity") {
        @Override
        Scope scope(Scope profile, String name) {
            return profile.activity(name);
        }

        @Override
        Optional<Optional<Window>> in(Fields fields) {
            return fields.optional("in", WindowReader::read);
        }

        @Override
        Criterion criterion(
                String name, Optional<Criterion> where, Optional<Window> in, Measure measure, ValueTest test) {
            return Criteria.activities(name, where, in, measure, test);
        }
    },
    /** Records. */
    RECORD("record") {
        @Override
        Scope scope(Scope profile, String name) {
            return profile.record(name);
        }

        @Override
        Optional<Optional<Window>> in(Fields fields) {
            return Optional.of(Optional.empty());
        }

        @Override
        Criterion criterion(
                String name, Optional<Criterion> where, Optional<Window> in, Measure measure, ValueTest test) {
            return Criteria.records(name, where, measure, test);
        }
    };

    private final String field;

    Rows(String field) {
        this.field = field;
    }

    /** The field that names which of them. */
    final String field() {
        return field;
    }

    /** What one of them can be asked. */
    abstract Scope scope(Scope profile, String name);

    /** The window in which they lie, where they have a time. */
    abstract Optional<Optional<Window>> in(Fields fields);

    abstract Criterion criterion(
            String name, Optional<Criterion> where, Optional<Window> in, Measure measure, ValueTest test);

    /** A criterion about a measure over all of them, for the check of some of its parts. */
    final Criterion all(String name, Measure measure, ValueTest test) {
        return criterion(name, Optional.empty(), Optional.empty(), measure, test);
    }

    /** A criterion that needs nothing but the name. */
    final Criterion all(String name) {
        return all(name, Measure.count(), ValueTests.isPresent());
    }
}
