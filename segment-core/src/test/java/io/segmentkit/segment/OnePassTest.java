package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Segments that refer to each other, over a population that reads its profiles once for all of them. */
class OnePassTest {
    private static final NumberAttribute SCORE = integer("score");

    private final AtomicInteger reads = new AtomicInteger();
    private final MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw");
    private final InMemoryPopulation<Integer> numbers = InMemoryPopulation.of(
            ProfileMapping.of(Integer.class)
                    .id(String::valueOf)
                    .bind(SCORE, this::read)
                    .build(),
            IntStream.range(0, 200).boxed().toList());

    private Integer read(Integer number) {
        reads.incrementAndGet();
        return number;
    }

    private Segments over(SegmentStore store) {
        Segments segments =
                Segments.builder().population(numbers).store(store).clock(clock).build();
        segments.create(SegmentDefinition.dynamic("high", SCORE.atLeast(100)));
        segments.create(SegmentDefinition.dynamic("best", allOf(inSegment("high"), SCORE.atLeast(190))));
        segments.create(SegmentDefinition.dynamic("top", allOf(inSegment("high"), not(inSegment("best")))));
        segments.create(SegmentDefinition.dynamic("high again", SCORE.atLeast(100)));
        return segments;
    }

    @Test
    @DisplayName("A6 S3 a diamond of references is computed in one pass; what segments have in common is asked once")
    void aDiamondIsComputedInOnePass() {
        Segments segments = over(InMemorySegmentStore.empty());
        reads.set(0);
        assertThat(segments.refreshDue().computed()).hasSize(4);
        assertThat(World.members(segments, "high again")).hasSize(100);
        assertThat(World.members(segments, "best")).hasSize(10);
        assertThat(World.members(segments, "top")).hasSize(90).contains("189").doesNotContain("190");
        // "at least 100" of everybody, for two segments; "at least 190" of those who passed.
        assertThat(reads).hasValue(200 + 100);
    }

    @Test
    @DisplayName("S5 A6 what was found of a segment and not committed is not seen in others")
    void whatWasNotCommittedIsNotSeen() {
        InMemorySegmentStore store = InMemorySegmentStore.empty();
        Segments all = over(store);
        all.refreshDue();
        all.edit("high", definition -> definition.meeting(SCORE.atLeast(150)));
        all.edit("top", definition -> definition.meeting(allOf(not(inSegment("best")), inSegment("high"))));
        all.edit("best", definition -> definition.meeting(allOf(inSegment("high"), SCORE.atLeast(180))));
        SegmentId high = all.find("high").orElseThrow().id();
        Segments losing = Segments.builder()
                .population(numbers)
                .store(losingTheClaimOf(high, store))
                .clock(clock)
                .build();
        losing.refreshDue();
        assertThat(World.members(all, "high")).hasSize(100);
        assertThat(World.members(all, "best")).hasSize(20);
        assertThat(World.members(all, "top")).hasSize(80).contains("100");
    }

    /** A store in which another node takes over a segment just before its first commit. */
    private static SegmentStore losingTheClaimOf(SegmentId segment, SegmentStore store) {
        return proxy(SegmentStore.class, (method, arguments) -> {
            Object result = invoke(store, method, arguments);
            if (method.getName().equals("claim")
                    && ((Claim) arguments[0]).segment().equals(segment)) {
                return ((Optional<?>) result).map(staging -> losing((Staging) staging));
            }
            return result;
        });
    }

    private static Staging losing(Staging staging) {
        return proxy(Staging.class, (method, arguments) -> {
            if (method.getName().equals("commit") && arguments[0] instanceof Completion) {
                staging.close();
                return Optional.empty();
            }
            return invoke(staging, method, arguments);
        });
    }

    private interface Answering {
        Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answering.answer(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw thrown;
        }
    }
}
