package io.segmentkit.examples.benchmarks.contender;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.query.Query;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Google's Common Expression Language, planned once. It knows no dates, so that a birthday is the timestamp of its first
 * instant. Windows are worked out by the host and written into the text.
 */
final class CelQueries {
    private static final String Q1 = "city == 'Warszawa' && leadScore > 20 && country in ['PL', 'CZ', 'SK']";
    private static final String Q3 = "hasBirthday && (birthday.getMonth() == 11 && birthday.getDate() >= 29"
            + " || birthday.getMonth() == 0 && birthday.getDate() <= 4)";
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .addVar("city", SimpleType.STRING)
            .addVar("country", SimpleType.STRING)
            .addVar("leadScore", SimpleType.INT)
            .addVar("hasBirthday", SimpleType.BOOL)
            .addVar("birthday", SimpleType.TIMESTAMP)
            .setResultType(SimpleType.BOOL)
            .build();

    private CelQueries() {}

    static Counter counter(Query query, List<Contact> contacts) {
        Program program = program(query == Query.Q1 ? Q1 : Q3);
        return () -> {
            long count = 0;
            for (Contact contact : contacts) {
                if (holds(program, contact)) {
                    count++;
                }
            }
            return count;
        };
    }

    private static boolean holds(Program program, Contact contact) {
        try {
            return (boolean) program.eval(new Variables(contact));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Program program(String text) {
        try {
            return CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(COMPILER.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Variables(Contact contact) implements CelVariableResolver {
        @Override
        public Optional<Object> find(String name) {
            return switch (name) {
                case "city" -> Optional.of(contact.city());
                case "country" -> Optional.of(contact.country());
                case "leadScore" -> Optional.of((long) contact.leadScore());
                case "hasBirthday" -> Optional.of(contact.birthday() != null);
                case "birthday" -> Optional.ofNullable(contact.birthday()).map(Variables::firstInstant);
                default -> Optional.empty();
            };
        }

        private static Object firstInstant(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
