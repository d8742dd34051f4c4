package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All versions of all items. */
@ApplicationScoped
public class ItemVersions implements PanacheRepositoryBase<ItemVersion, UUID> {}
