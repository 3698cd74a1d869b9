package io.segmentkit.jdbc.sql;

import static org.jooq.impl.DSL.falseCondition;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.value.CaseFolding;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;

/** Texts. */
final class TextOperand extends Operand {
    private final Dialect dialect;
    private final TextForm texts;

    TextOperand(Field<?> field, Dialect dialect, TextForm texts) {
        super(field);
        this.dialect = dialect;
        this.texts = texts;
    }

    @Override
    Operand of(Field<?> other) {
        return new TextOperand(other, dialect, texts);
    }

    private Field<String> text() {
        return field().coerce(String.class);
    }

    @Override
    Condition oneOf(Collection<Value> values) {
        return oneOf(text(), texts(values));
    }

    @Override
    Condition oneOfFolded(Collection<Value> values) {
        List<String> folded =
                texts(values).stream().map(CaseFolding::fold).distinct().toList();
        return oneOf(folded(folded), folded);
    }

    private static List<String> texts(Collection<Value> values) {
        return values.stream().map(value -> ((Value.Text) value).text()).toList();
    }

    private Condition oneOf(Field<String> text, List<String> values) {
        List<String> possible = values.stream().filter(dialect::canHold).toList();
        return possible.isEmpty() ? falseCondition() : dialect.oneOf(text, texts, possible);
    }

    private Field<String> folded(List<String> asked) {
        return dialect.replaced(text(), texts, CaseVariants.of(asked));
    }

    @Override
    Condition contains(ValueTest.Contains test) {
        String part = test.ignoringCase() ? CaseFolding.fold(test.text()) : test.text();
        return dialect.canHold(part)
                ? dialect.contains(text(part, test.ignoringCase()), texts, part)
                : falseCondition();
    }

    @Override
    Condition startsWith(ValueTest.StartsWith test) {
        String part = test.ignoringCase() ? CaseFolding.fold(test.text()) : test.text();
        return dialect.canHold(part)
                ? dialect.startsWith(text(part, test.ignoringCase()), texts, part)
                : falseCondition();
    }

    @Override
    Condition endsWith(ValueTest.EndsWith test) {
        String part = test.ignoringCase() ? CaseFolding.fold(test.text()) : test.text();
        return dialect.canHold(part)
                ? dialect.endsWith(text(part, test.ignoringCase()), texts, part)
                : falseCondition();
    }

    private Field<String> text(String part, boolean ignoringCase) {
        return ignoringCase ? folded(List.of(part)) : text();
    }

    @Override
    Field<?> distinct() {
        return dialect.distinct(text(), texts);
    }

    @Override
    public Optional<Value> read(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Value.Text::new);
    }
}
