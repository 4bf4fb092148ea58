// Generated from union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.Circle;
import io.github.backpack4j.api.model.Curve;
import io.github.backpack4j.api.model.Line;
import io.github.backpack4j.api.model.LineRequest;
import io.github.backpack4j.api.model.RootCurve;
import io.github.backpack4j.api.model.Shape;
import io.github.backpack4j.api.model.Square;
import io.github.backpack4j.api.model.StraightLine;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Shapes. */
public interface ShapesApi {

  /**
   * Returns a shape.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code weight}, {@code radius} and {@code side} in base.
   *
   * @return the shape: a {@link Circle} or a {@link Square}
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/shape")
  ApiCall<Shape> getShape();

  /**
   * Returns a curve.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code factor} as a fraction, 0.01 for one percent.
   *
   * @return the curve: a {@link RootCurve}
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/curve")
  ApiCall<Curve> getCurve();

  /**
   * Draws a line.
   *
   * <p>Public. Write: sent at most once.
   *
   * @param line the line, and where it stands
   * @return the line: a {@link StraightLine}
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE)
  @POST("api/v1/line")
  ApiCall<Line> updateLine(@Body LineRequest line);
}
