package io.segmentkit.examples.benchmarks.prototype;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.examples.benchmarks.contender.CriterionLanguage;
import io.segmentkit.plan.Node;
import io.segmentkit.plan.ProfilePlan;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Plans as core makes them, and {@link LoopTemplate} defined as a hidden class once for each, with the plan as a constant,
 * so that the JIT compiles a loop of its own, with the whole plan in it.
 */
final class Plans {
    private static final byte[] TEMPLATE = template();

    private Plans() {}

    @SuppressWarnings("unchecked") // Contacts are all that it is asked about.
    static Node<Object> plan(Criterion criterion) {
        ResolvedCriterion resolved = ResolvedCriterion.of(criterion, References.none());
        Node<?> plan =
                ProfilePlan.of(resolved.criterion(), resolved, CriterionLanguage.CONTACTS, CriterionLanguage.AS_OF);
        return (Node<Object>) plan;
    }

    static Loop ownLoop(Node<Object> plan) {
        try {
            MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClassWithClassData(TEMPLATE, plan, true);
            return (Loop) hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class))
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
