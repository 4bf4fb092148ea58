@rest @markets @operation:getMarket
Feature: Get market
  GET /api/v1/market, public: one market and the prices and quantities it takes.

  Rule: funding is bounded in basis points and paid by the interval, margin follows exposure

    @request @answer
    Scenario: A perpetual
      Given the exchange answers with fixture "markets/get-market/full"
      When I get the market
        | symbol | SOL_USDC_PERP |
      Then the request is "GET /api/v1/market?symbol=SOL_USDC_PERP"
      And it carries no authentication
      And the answer has
        | symbol                                        | SOL_USDC_PERP            |
        | marketType                                    | PERP                     |
        | fundingInterval                               | PT1H                     |
        | fundingRateUpperBound                         | 150                      |
        | fundingRateLowerBound                         | -150                     |
        | imfFunction.@type                             | SqrtMarginFunction       |
        | imfFunction.factor                            | 0.00011                  |
        | mmfFunction.base                              | 0.0125                   |
        | openInterestLimit                             | 1500000                  |
        | filters.price.maxMultiplier                   | 1.5                      |
        | filters.price.meanMarkPriceBand.minMultiplier | 0.92                     |
        | filters.price.meanPremiumBand.tolerancePct    | 0.04                     |
        | filters.quantity.stepSize                     | 0.02                     |
        | createdAt                                     | 2023-03-01T08:00:00.250Z |
      And nothing of the answer is lost

  Rule: the type tells the kind of market, not the name, which may hold dots and lower case

    @answer
    Scenario: A market on a share
      Given the exchange answers with fixture "markets/get-market/minimal"
      When I get the market
        | symbol | AAPL.US_USDC |
      Then the request is "GET /api/v1/market?symbol=AAPL.US_USDC"
      And the answer has
        | baseSymbol     | AAPL.US  |
        | marketType     | SPOT     |
        | orderBookState | PostOnly |
        | visible        | false    |
        | imfFunction    | absent   |
      And nothing of the answer is lost

  Rule: what a spot market has not is null on the wire and absent here

    @answer
    Scenario: A spot market
      Given the exchange answers with fixture "markets/get-market/spot-with-nulls"
      When I get the market
        | symbol | SOL_USDC |
      Then the answer has
        | fundingInterval               | absent |
        | fundingRateUpperBound         | absent |
        | imfFunction                   | absent |
        | positionLimitWeight           | absent |
        | filters.price.maxPrice        | absent |
        | filters.price.meanPremiumBand | absent |
        | filters.quantity.maxQuantity  | absent |
        | openInterestLimit             | 0      |
      And nothing of the answer is lost

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: An unknown market
      Given the exchange answers with fixture "markets/get-market/unknown-market"
      When I get the market
        | symbol | SOL_EUR |
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "Invalid market symbol"

  Rule: a server answers as the contract says

    @live
    Scenario: A server's market holds to the contract
      When a server is asked for getMarket
        | symbol | {market} |
      Then its answer holds to the contract
      And in the answer symbol is "{market}"
      And in the answer filters/price/tickSize is positive
      And in the answer filters/price/minPrice is positive
      And in the answer filters/price/minPrice is at most filters/price/maxPrice
      And in the answer filters/quantity/stepSize is positive
      And in the answer filters/quantity/minQuantity is positive
      And in the answer filters/quantity/minQuantity is at most filters/quantity/maxQuantity
