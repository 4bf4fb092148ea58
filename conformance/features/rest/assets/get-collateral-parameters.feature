@rest @assets @operation:getCollateralParameters
Feature: Get collateral parameters
  GET /api/v1/collateral, public: what each asset counts as collateral, and the margin that borrowing it takes.

  Rule: the part that counts is a weight alone, or shrinks as the value grows

    @request @answer
    Scenario: A stablecoin and a coin
      Given the exchange answers with fixture "assets/get-collateral-parameters/full"
      When I call getCollateralParameters
      Then the request is "GET /api/v1/collateral"
      And it carries no authentication
      And the answer has
        | size                                           | 2                   |
        | first.symbol                                   | USDC                |
        | first.haircutFunction.weight                   | 1                   |
        | first.haircutFunction.kind.@type               | IdentityFunction    |
        | last.symbol                                    | SOL                 |
        | last.haircutFunction.weight                    | 0.92                |
        | last.haircutFunction.kind.@type                | InverseSqrtFunction |
        | last.haircutFunction.kind.base                 | 1.05                |
        | last.haircutFunction.kind.positiveCurvePenalty | 0.00045             |
        | last.imfFunction.@type                         | SqrtMarginFunction  |
        | last.imfFunction.base                          | 0.1                 |
        | last.mmfFunction.factor                        | 0.00006             |
      And nothing of the answer is lost

  Rule: a server answers as the contract says

    @live
    Scenario: A server's collateral parameters hold to the contract
      When a server is asked for getCollateralParameters without arguments
      Then its answer holds to the contract
      And no two of its rows have the same symbol
      And in every row haircutFunction/weight is between 0 and 1
      And in every row imfFunction/base is not negative
      And in every row mmfFunction/base is not negative
