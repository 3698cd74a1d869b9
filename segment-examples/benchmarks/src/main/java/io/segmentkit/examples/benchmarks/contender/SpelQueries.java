package io.segmentkit.examples.benchmarks.contender;

import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.List;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelCompiler;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** Spring's expressions, compiled to bytecode. Windows are worked out by the host and written into the text. */
final class SpelQueries {
    private static final String Q1 = "city() == 'Warszawa' and leadScore() > 20"
            + " and (country() == 'PL' or country() == 'CZ' or country() == 'SK')";
    private static final String Q3 = "birthday() != null"
            + " and (birthday().getMonthValue() == 12 and birthday().getDayOfMonth() >= 29"
            + " or birthday().getMonthValue() == 1 and birthday().getDayOfMonth() <= 4)";

    private SpelQueries() {}

    static Counter counter(Query query, List<Contact> contacts) {
        EvaluationContext context = new StandardEvaluationContext();
        Expression expression = compiled(query == Query.Q1 ? Q1 : Q3, context, contacts);
        return () -> {
            long count = 0;
            for (Contact contact : contacts) {
                if (Boolean.TRUE.equals(expression.getValue(context, contact, Boolean.class))) {
                    count++;
                }
            }
            return count;
        };
    }

    /** Compiles after some use: every part of an expression must have been evaluated before. */
    private static Expression compiled(String text, EvaluationContext context, List<Contact> contacts) {
        SpelParserConfiguration interpreted =
                new SpelParserConfiguration(SpelCompilerMode.OFF, SpelQueries.class.getClassLoader());
        Expression expression = new SpelExpressionParser(interpreted).parseExpression(text);
        contacts.stream().limit(5_000).forEach(contact -> expression.getValue(context, contact, Boolean.class));
        if (!SpelCompiler.compile(expression)) {
            throw new IllegalStateException("did not compile: " + text);
        }
        return expression;
    }
}
