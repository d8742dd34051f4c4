package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All versions of all items. */
@ApplicationScoped
public class ItemVersions implements PanacheRepositoryBase<ItemVersion, UUID> {

    /** Each with its item, and the set, facts and articles of that. */
    public List<ItemVersion> withIds(Collection<UUID> ids) {
        return list("""
                select v from ItemVersion v join fetch v.storedItem i join fetch i.set s left join fetch s.article left join fetch i.article
                left join fetch i.facts f left join fetch f.article where v.id in ?1""", ids);
    }
}
