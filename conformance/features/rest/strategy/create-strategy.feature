@rest @strategy @operation:createStrategy @instruction:strategyCreate
Feature: Create strategy
  POST /api/v1/strategy, signed: splits one order over time.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: every member is sent and signed as it was given, durations in milliseconds

    @request @signed @answer
    Scenario: Twelve within an hour, in steps of a minute
      Given the exchange answers with fixture "strategy/create-strategy/full"
      When I create the strategy
        | strategyType               | Scheduled  |
        | symbol                     | SOL_USDC   |
        | side                       | Bid        |
        | quantity                   | 12         |
        | price                      | 20.55      |
        | duration                   | PT1H       |
        | interval                   | PT1M       |
        | randomizedIntervalQuantity | true       |
        | timeInForce                | IOC        |
        | postOnly                   | false      |
        | reduceOnly                 | false      |
        | selfTradePrevention        | RejectBoth |
        | slippageTolerance          | 0.5        |
        | slippageToleranceType      | Percent    |
        | autoBorrow                 | true       |
        | autoBorrowRepay            | false      |
        | autoLend                   | true       |
        | autoLendRedeem             | false      |
        | brokerId                   | 65535      |
        | clientStrategyId           | 4294967295 |
      Then the request is "POST /api/v1/strategy"
      And the body is
        """
        {
          "autoBorrow": true, "autoBorrowRepay": false, "autoLend": true, "autoLendRedeem": false,
          "brokerId": 65535, "clientStrategyId": 4294967295, "duration": 3600000, "interval": 60000,
          "postOnly": false, "price": "20.55", "quantity": "12", "randomizedIntervalQuantity": true, "reduceOnly": false,
          "selfTradePrevention": "RejectBoth", "side": "Bid", "slippageTolerance": "0.5", "slippageToleranceType": "Percent",
          "strategyType": "Scheduled", "symbol": "SOL_USDC", "timeInForce": "IOC"
        }
        """
      And the signing string is
        """
        instruction=strategyCreate&autoBorrow=true&autoBorrowRepay=false&autoLend=true&autoLendRedeem=false&brokerId=65535&clientStrategyId=4294967295&duration=3600000&interval=60000&postOnly=false&price=20.55&quantity=12&randomizedIntervalQuantity=true&reduceOnly=false&selfTradePrevention=RejectBoth&side=Bid&slippageTolerance=0.5&slippageToleranceType=Percent&strategyType=Scheduled&symbol=SOL_USDC&timeInForce=IOC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | @type            | ScheduledStrategy        |
        | id               | 90042                    |
        | clientStrategyId | 4294967295               |
        | status           | Running                  |
        | createdAt        | 2023-11-14T22:13:20.021Z |
        | executedQuantity | 0                        |
        | duration         | PT1H                     |
        | interval         | PT1M                     |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: A client id of 0
      Given the exchange answers with fixture "strategy/create-strategy/minimal"
      When I create the strategy
        | strategyType     | Scheduled     |
        | symbol           | SOL_USDC_PERP |
        | side             | Ask           |
        | quantity         | 40            |
        | duration         | PT8H          |
        | interval         | PT5M          |
        | clientStrategyId | 0             |
      Then the signing string is
        """
        instruction=strategyCreate&clientStrategyId=0&duration=28800000&interval=300000&quantity=40&side=Ask&strategyType=Scheduled&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | randomizedIntervalQuantity | absent |
        | clientStrategyId           | absent |

  Rule: a strategy that cannot be right is refused before it is sent

    @refusal
    Scenario: No kind
      When I create the strategy
        | symbol | SOL_USDC_PERP |
        | side   | Ask           |
      Then the call is not made: "StrategyRequest: strategyType is required"

    @refusal
    Scenario Outline: A <member> of <value>
      When I create the strategy
        | strategyType | Scheduled     |
        | symbol       | SOL_USDC_PERP |
        | side         | Ask           |
        | <member>     | <value>       |
      Then the call is not made: "StrategyRequest: <member> must be between 0 and <most>, not <value>"

      Examples:
        | member           | value      | most       |
        | clientStrategyId | -1         | 4294967295 |
        | clientStrategyId | 4294967296 | 4294967295 |
        | brokerId         | 65536      | 65535      |

    @refusal
    Scenario Outline: A negative <member>
      When I create the strategy
        | strategyType | Scheduled     |
        | symbol       | SOL_USDC_PERP |
        | side         | Ask           |
        | <member>     | PT-1S         |
      Then the call is not made: "StrategyRequest: <member> must be between 0 and 9223372036854775807 ms, not PT-1S"

      Examples:
        | member   |
        | duration |
        | interval |
