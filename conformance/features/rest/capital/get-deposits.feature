@rest @capital @operation:getDeposits @instruction:depositQueryAll
Feature: Get deposits
  GET /wapi/v1/capital/deposits, signed: funds on their way onto the account, or there.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a deposit comes over a bank, over a blockchain or from within the exchange

    @request @signed @answer
    Scenario: One of each
      Given the exchange answers with fixture "capital/get-deposits/full"
      When I get the deposits
        | from            | 2023-11-13T00:00:00Z        |
        | to              | 2023-11-14T22:13:20.000999Z |
        | limit           | 1000                        |
        | offset          | 0                           |
        | excludePlatform | false                       |
      Then the request is "GET /wapi/v1/capital/deposits?from=1699833600000&to=1700000000000&limit=1000&offset=0&excludePlatform=false"
      And the signing string is
        """
        instruction=depositQueryAll&excludePlatform=false&from=1699833600000&limit=1000&offset=0&to=1700000000000&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                  | 3                          |
        | first.id              | 3310875                    |
        | first.source          | equalsMoney                |
        | first.status          | senderVerificationRequired |
        | first.symbol          | EUR                        |
        | first.quantity        | 199.5                      |
        | first.fiatAmount      | 199.5                      |
        | first.fiatCurrency    | EUR                        |
        | first.institutionBic  | EXMPDEFFXXX                |
        | first.fromAddress     | DE89370400440532013000     |
        | first.transactionHash | absent                     |
        | first.createdAt       | 2023-11-14T20:15:00.500Z   |
        | [1].source            | solana                     |
        | [1].status            | confirmed                  |
        | [1].quantity          | 12.500000001               |
        | [1].fiatAmount        | absent                     |
        | last.source           | internal                   |
        | last.fromAddress      | absent                     |
        | last.platformMemo     | trading contest            |
        | last.createdAt        | 2023-11-13T00:00:00Z       |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: Without those of the exchange itself
      Given the exchange answers with fixture "capital/get-deposits/without-the-platform"
      When I get the deposits
        | excludePlatform | true |
      Then the request is "GET /wapi/v1/capital/deposits?excludePlatform=true"
      And the signing string is
        """
        instruction=depositQueryAll&excludePlatform=true&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size | 1 |

  Rule: an amount of fiat is a number on the wire, and a decimal all the same

    @answer
    Scenario: A fraction, a whole number and a text
      Given the exchange answers with fixture "capital/get-deposits/amounts-in-every-form"
      When I call getDeposits
      Then the answer has
        | first.fiatAmount | 0.1        |
        | [1].fiatAmount   | 100        |
        | last.fiatAmount  | 1234567.89 |

  Rule: a source is spelled otherwise than the blockchain of a withdrawal, and may be new

    @answer
    Scenario: Three blockchains
      Given the exchange answers with fixture "capital/get-deposits/names-of-blockchains"
      When I call getDeposits
      Then the answer has
        | first.source | xRP      |
        | [1].source   | 0G       |
        | last.source  | unichain |
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 deposits

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the deposits
        | limit | <limit> |
      Then the call is not made: "DepositsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Deposits on a server hold to the contract
      When a server is asked for getDeposits
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And no two of its rows have the same id
      And in every row quantity is positive

    @live
    Scenario: Deposits of the last week on a server hold to the contract
      When a server is asked for getDeposits
        | from | {7 days ago} |
        | to   | {now}        |
      Then its answer holds to the contract
      And no two of its rows have the same id
      And in every row createdAt is now, within 10081 minutes
