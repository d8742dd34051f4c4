package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;
import org.jspecify.annotations.Nullable;

/** The one generator of an instance: its models take seconds to load and half a gigabyte, so they are loaded when somebody needs them. */
@ApplicationScoped
class Generators {

    private @Nullable Generator loaded;

    synchronized Generator generator() {
        Generator generator = loaded;
        if (generator == null) {
            generator = new Generator(new Analyser());
            loaded = generator;
        }
        return generator;
    }
}
