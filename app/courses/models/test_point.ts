import { TestPointSchema } from '#database/schema'

/** The points of one part, in tenths. */
export default class TestPoint extends TestPointSchema {
  static table = 'test_points'
}
