"""The true point of a loosely worded place lies in the drawn shape, and the shape is no larger than it need be."""

import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipeline.geocode import shapes

COAST = st.tuples(st.floats(34.6, 35.9), st.floats(35.9, 37.0))
SHARE = st.floats(0.8, 1.25)
OFF = st.floats(-22.5, 22.5)
LAND = shapely.box(35.0, 34.0, 38.0, 37.0)


def holds(shape: shapely.Geometry, point: shapes.Point) -> bool:
    return bool(shape.covers(shapely.Point(point[1], point[0])))


@given(COAST, st.floats(1_000, 40_000), st.floats(0, 360), SHARE, OFF)
def test_a_place_some_way_off_lies_in_its_sector(
    origin: shapes.Point, distance: float, bearing: float, share: float, off: float
) -> None:
    truth = shapes.moved(origin, bearing + off, distance * share)
    assert holds(shapes.on_land(shapes.sector(origin, distance, bearing), LAND), truth)


@given(COAST, st.floats(1_000, 40_000), st.floats(0, 360))
def test_the_point_of_a_sector_lies_in_it_and_its_radius_holds_it_all(
    origin: shapes.Point, distance: float, bearing: float
) -> None:
    sector, centre = shapes.sector(origin, distance, bearing), shapes.moved(origin, bearing, distance)
    assert holds(sector, centre)
    assert sector.difference(shapes.disc(centre, shapes.reach_m(centre, sector) * 1.01)).is_empty


@given(COAST, st.floats(0, 360))
def test_shapes_are_no_larger_than_promised(origin: shapes.Point, bearing: float) -> None:
    assert shapes.area_km2(shapes.sector(origin, 17_000, bearing)) <= 120
    assert shapes.area_km2(shapes.disc(origin, 10_000)) <= 320
    assert shapes.area_km2(shapes.corridor([origin, shapes.moved(origin, bearing, 20_000)])) <= 120


@given(COAST, st.floats(3_000, 90_000), st.floats(0, 360), st.floats(0, 1))
def test_a_corridor_holds_both_ends_and_the_line_between(origin: shapes.Point, length: float, bearing: float, share: float) -> None:
    corridor = shapes.corridor([origin, shapes.moved(origin, bearing, length)])
    assert holds(corridor, shapes.moved(origin, bearing, length * share))


@given(COAST, st.floats(1_000, 20_000))
def test_a_shape_is_valid_and_on_the_grid(centre: shapes.Point, radius: float) -> None:
    shape = shapes.on_land(shapes.disc(centre, radius), LAND)
    assert shape.geom_type == "MultiPolygon"
    assert shape.is_valid
    ends = shapely.get_coordinates(shape)
    assert abs(ends * 1e7 - (ends * 1e7).round()).max() < 0.01


def test_a_shape_loses_its_sea_unless_it_is_all_sea() -> None:
    ashore = shapely.box(36.0, 35.0, 37.0, 36.0)
    at_the_coast = shapes.disc((35.5, 36.0), 5_000)
    at_sea = shapes.disc((35.5, 35.5), 5_000)
    assert shapes.area_km2(shapes.on_land(at_the_coast, ashore)) < 0.6 * shapes.area_km2(at_the_coast)
    assert shapes.area_km2(shapes.on_land(at_sea, ashore)) > 0.99 * shapes.area_km2(at_sea)


def test_the_parts_of_an_area_to_both_sides_of_its_seat_make_up_the_whole() -> None:
    square = shapely.box(36.0, 35.0, 37.0, 36.0)
    west, east = (shapes.area_km2(shapes.part_towards(square, bearing, (35.5, 36.2))) for bearing in (270.0, 90.0))
    assert west < 0.4 * east
    assert abs(west + east - shapes.area_km2(square)) < 0.01 * shapes.area_km2(square)


def test_a_seat_at_the_edge_has_the_half_of_its_area_on_that_side() -> None:
    square = shapely.box(36.0, 35.0, 37.0, 36.0)
    assert holds(shapes.part_towards(square, 270.0, (35.5, 36.0)), (35.5, 36.4))


def test_the_north_of_an_area_is_its_northern_part() -> None:
    square = shapely.box(36.0, 35.0, 37.0, 36.0)
    north = shapes.part_towards(square, 0.0, (35.5, 36.5))
    assert holds(north, (35.9, 36.5))
    assert not holds(north, (35.1, 36.5))
