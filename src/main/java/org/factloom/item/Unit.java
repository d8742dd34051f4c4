package org.factloom.item;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure.
 *
 * @param factor what one of it is in the base unit of its dimension
 * @param zero what is added before it is multiplied, of a temperature that does not begin at absolute zero
 */
record Unit(Dimension dimension, BigDecimal factor, BigDecimal zero) {

    enum Dimension {
        LENGTH,
        AREA,
        VOLUME,
        MASS,
        SPEED,
        DURATION,
        TEMPERATURE
    }

    private static final Map<String, Unit> NAMES = new HashMap<>();

    static {
        add(Dimension.LENGTH, "0.001", "mm millimetre millimeter");
        add(Dimension.LENGTH, "0.01", "cm centimetre centimeter");
        add(Dimension.LENGTH, "1", "m metre meter");
        add(Dimension.LENGTH, "1000", "km kilometre kilometer");
        add(Dimension.LENGTH, "0.0254", "in inch inches");
        add(Dimension.LENGTH, "0.3048", "ft foot feet");
        add(Dimension.LENGTH, "0.9144", "yd yard");
        add(Dimension.LENGTH, "1609.344", "mi mile");
        add(Dimension.LENGTH, "1852", "nmi nauticalmile");
        add(Dimension.AREA, "1", "m2 sqm squaremetre squaremeter");
        add(Dimension.AREA, "1000000", "km2 sqkm squarekilometre squarekilometer");
        add(Dimension.AREA, "10000", "ha hectare");
        add(Dimension.AREA, "4046.8564224", "acre");
        add(Dimension.AREA, "2589988.110336", "mi2 sqmi squaremile");
        add(Dimension.AREA, "0.09290304", "ft2 sqft squarefoot squarefeet");
        add(Dimension.VOLUME, "1", "l litre liter");
        add(Dimension.VOLUME, "0.001", "ml millilitre milliliter");
        add(Dimension.VOLUME, "1000", "m3 cubicmetre cubicmeter");
        add(Dimension.VOLUME, "1000000000000", "km3 cubickilometre cubickilometer");
        add(Dimension.MASS, "0.001", "g gram gramme");
        add(Dimension.MASS, "1", "kg kilo kilogram kilogramme");
        add(Dimension.MASS, "1000", "t tonne metricton");
        add(Dimension.MASS, "0.45359237", "lb pound");
        add(Dimension.MASS, "0.028349523125", "oz ounce");
        add(Dimension.SPEED, "1", "ms metrepersecond meterpersecond metrespersecond meterspersecond");
        add(Dimension.SPEED, "0.2777777778", "kmh kph kilometresperhour kilometersperhour");
        add(Dimension.SPEED, "0.44704", "mph milesperhour");
        add(Dimension.SPEED, "0.5144444444", "kn knot");
        add(Dimension.DURATION, "1", "s sec second");
        add(Dimension.DURATION, "60", "min minute");
        add(Dimension.DURATION, "3600", "h hr hour");
        add(Dimension.DURATION, "86400", "day");
        add(Dimension.DURATION, "604800", "week");
        add(Dimension.TEMPERATURE, "1", "k kelvin");
        NAMES.put("celsius", new Unit(Dimension.TEMPERATURE, BigDecimal.ONE, new BigDecimal("273.15")));
        NAMES.put(
                "fahrenheit",
                new Unit(Dimension.TEMPERATURE, new BigDecimal("0.5555555556"), new BigDecimal("459.67")));
    }

    /** The unit that these words name, "square", "kilometres". */
    static Optional<Unit> of(List<String> words) {
        String name = String.join("", words);
        Unit unit = NAMES.get(name);
        if (unit == null && name.length() > 2 && name.endsWith("s")) {
            unit = NAMES.get(name.substring(0, name.length() - 1));
        }
        return Optional.ofNullable(unit);
    }

    /** So much of this unit, in another of the same dimension. */
    BigDecimal in(Unit other, BigDecimal amount) {
        return amount.add(zero)
                .multiply(factor)
                .divide(other.factor, MathContext.DECIMAL64)
                .subtract(other.zero);
    }

    private static void add(Dimension dimension, String factor, String names) {
        for (String name : names.split(" ", -1)) {
            NAMES.put(name, new Unit(dimension, new BigDecimal(factor), BigDecimal.ZERO));
        }
    }
}
