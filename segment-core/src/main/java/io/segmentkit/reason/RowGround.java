package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.logic.Formula;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims about one activity or record: an example is a profile that has it and nothing else. */
final class RowGround implements Ground {
    private final RowWorld row;
    private final Asker asker;

    private RowGround(RowWorld row, Asker asker) {
        this.row = row;
        this.asker = asker;
    }

    static Ground of(RowSet.Kind kind, Schema schema, AsOf asOf, Criterion where) {
        RowSet all = set(kind, where);
        return new RowGround(
                RowWorld.of(kind, Map.of(all, Map.of()), schema, asOf), new Asker(schema, References.none(), asOf));
    }

    private static RowSet set(RowSet.Kind kind, Criterion where) {
        return new RowSet(kind, Optional.of(where), Optional.empty());
    }

    private Formula formula(List<Claim> claims) {
        return Formula.all(claims.stream()
                .map(claim -> row.isIn(set(row.kind(), claim.criterion())).being(claim.holds()))
                .toList());
    }

    @Override
    public boolean isImpossible(List<Claim> claims) {
        return row.world().isImpossible(formula(claims));
    }

    @Override
    public Optional<Example> example(List<Claim> claims) {
        List<Example.Row> found = new ArrayList<>();
        row.world().search(formula(claims), model -> {
            Optional<Example.Row> made = row.example(model).filter(one -> meets(one, claims));
            made.ifPresent(found::add);
            return made.isPresent();
        });
        return found.stream().findFirst().map(one -> Example.EMPTY.with(List.of(one)));
    }

    private boolean meets(Example.Row one, List<Claim> claims) {
        return claims.stream()
                .allMatch(claim -> asker.sets().test(set(row.kind(), claim.criterion()), one) == claim.holds());
    }
}
