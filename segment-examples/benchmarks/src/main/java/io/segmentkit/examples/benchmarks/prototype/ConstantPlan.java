package io.segmentkit.examples.benchmarks.prototype;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.examples.benchmarks.contender.Counter;
import io.segmentkit.examples.benchmarks.contender.CriterionLanguage;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.plan.Node;
import io.segmentkit.plan.ProfilePlan;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Defines {@link LoopTemplate} as a hidden class once for each criterion, with its plan as a constant, so that the JIT
 * compiles a loop of its own, with the whole plan in it.
 */
public final class ConstantPlan {
    private static final byte[] TEMPLATE = template();

    private ConstantPlan() {}

    /** Counts by a class of its own. */
    public static Counter counter(Criterion criterion, List<Contact> contacts) {
        Loop<Contact> loop = loop(plan(criterion));
        return () -> loop.count(contacts);
    }

    private static Node<Contact> plan(Criterion criterion) {
        ResolvedCriterion resolved = ResolvedCriterion.of(criterion, References.none());
        return ProfilePlan.of(resolved.criterion(), resolved, CriterionLanguage.CONTACTS, CriterionLanguage.AS_OF);
    }

    @SuppressWarnings("unchecked") // The template takes whatever its plan takes.
    private static <T> Loop<T> loop(Node<T> plan) {
        try {
            MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClassWithClassData(TEMPLATE, plan, true);
            return (Loop<T>) hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] template() {
        try (InputStream in = LoopTemplate.class.getResourceAsStream("LoopTemplate.class")) {
            if (in == null) {
                throw new IllegalStateException("no class file of the template");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
